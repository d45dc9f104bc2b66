import { describe, expect, it } from "vitest";
import {
  type EditionPlace,
  editionKey,
  editionName,
  editionState,
  type NewEdition,
  parseEditionName,
} from "./edition.ts";

const NAMED: readonly (readonly [string, EditionPlace])[] = [
  ["2026", { year: 2026, round: 1 }],
  ["2026-2", { year: 2026, round: 2 }],
  ["2026-9", { year: 2026, round: 9 }],
  ["2026-10", { year: 2026, round: 10 }],
  ["1999-123", { year: 1999, round: 123 }],
];

describe("the name of an edition", () => {
  it.each(NAMED)("%s says its year, and its round from the second one on", (name, place) => {
    expect(editionName(place)).toBe(name);
    expect(parseEditionName(name)).toEqual(place);
  });

  it.each([
    "",
    "essai-mu4tee",
    "202",
    "20261",
    "0999",
    "2026-",
    "2026-0",
    "2026-1",
    "2026-02",
    "2026-2-3",
    "essai 2026",
    " 2026",
    "2026-x",
  ])("is not %j", (text) => {
    expect(parseEditionName(text)).toBeNull();
    expect(parseEditionName(`x${text}`)).toBeNull();
  });
});

describe("the key of an edition", () => {
  const edition: NewEdition = {
    ...{ surveyId: "metropoles-numeriques", year: 2026, round: 1 },
    isDemonstration: false,
  };

  it("says questionnaire, name, and whether the bodies are fictional", () => {
    expect(editionKey(edition)).toBe("metropoles-numeriques-2026");
    expect(editionKey({ ...edition, round: 2 })).toBe("metropoles-numeriques-2026-2");
    expect(editionKey({ ...edition, isDemonstration: true })).toBe(
      "metropoles-numeriques-2026-demonstration",
    );
  });
});

describe("the state of an edition", () => {
  const at = new Date(1);

  it("is what somebody did, whatever its dates say", () => {
    expect(editionState({ openedAt: null, closedAt: null })).toBe("prepared");
    expect(editionState({ openedAt: at, closedAt: null })).toBe("open");
    expect(editionState({ openedAt: at, closedAt: at })).toBe("closed");
  });
});
