import { describe, expect, it } from "vitest";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { whoText } from "./who-text.ts";

const who = (overrides: Partial<HistoryWho>): HistoryWho => ({
  ...{ key: "k7pt3f", name: null, isErased: false },
  ...overrides,
});

describe("who made a change", () => {
  it.each([
    [who({ key: "link" }), "Par le lien secret"],
    [who({ key: "program" }), "Par le logiciel"],
    [who({ key: "official" }), "L’élu·e"],
    [who({ key: "moderation" }), "La modération"],
    [who({ name: "Camille Roux" }), "Camille Roux"],
    [who({ isErased: true }), "Personne effacée"],
    [who({}), "Un membre de l’équipe"],
  ])("says of %j: %s", (one, text) => {
    expect(whoText(one, wordsOf("fr"))).toBe(text);
  });
});
