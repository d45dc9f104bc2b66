import { describe, expect, it } from "vitest";
import type { Neighbours } from "../domain/branching/neighbours.ts";
import { placeAfterEnd, placeAfterQuestion, placeAfterSection } from "./place-after.ts";

const address = { locale: "fr", slug: "lille", edition: "libre" } as const;
const hub = "/fr/t/lille/e/libre";
const before = { next: { question: { id: "data.use" } } } as Neighbours;
const last = { next: undefined } as Neighbours;
const step = { sectionId: "data", neighbours: before, isOpen: false, isMerged: false };

describe("the place after a question", () => {
  it("is the next one of the section, and says when the last was left open", () => {
    const wish = { intent: "continue", back: null } as const;
    expect(placeAfterQuestion(address, step, wish)).toBe(`${hub}/s/data/q/data.use`);
    expect(placeAfterQuestion(address, { ...step, isOpen: true }, wish)).toBe(
      `${hub}/s/data/q/data.use?avis=sans-reponse`,
    );
  });

  it("is the check of the section after its last question, or after one that left the path", () => {
    const wish = { intent: "continue", back: null } as const;
    expect(placeAfterQuestion(address, { ...step, neighbours: last }, wish)).toBe(`${hub}/s/data/verifier`);
    expect(placeAfterQuestion(address, { ...step, neighbours: undefined }, wish)).toBe(
      `${hub}/s/data/verifier`,
    );
  });

  it("is the check page that the change came from", () => {
    expect(placeAfterQuestion(address, step, { intent: "continue", back: "section" })).toBe(
      `${hub}/s/data/verifier`,
    );
    expect(placeAfterQuestion(address, step, { intent: "continue", back: "tout" })).toBe(`${hub}/verifier`);
    expect(placeAfterQuestion(address, step, { intent: "continue", back: "https://evil.example" })).toBe(
      `${hub}/s/data/q/data.use`,
    );
  });

  it("is the hub for who wants to go back", () => {
    expect(placeAfterQuestion(address, step, { intent: "back", back: "tout" })).toBe(
      `${hub}?avis=enregistre`,
    );
    expect(placeAfterSection(address, step, "back")).toBe(`${hub}?avis=enregistre`);
    expect(placeAfterSection(address, step, "continue")).toBe(`${hub}/s/data/verifier?avis=enregistre`);
  });
});

describe("D16: the place after what was put together", () => {
  it("says so wherever it is", () => {
    const merged = { ...step, isMerged: true };
    const placed = (back: string | null, intent: "continue" | "back" = "continue") =>
      placeAfterQuestion(address, { ...merged, isOpen: true }, { intent, back });
    expect([placed(null, "back"), placed("tout"), placed("section"), placed(null)]).toEqual([
      `${hub}?avis=reunie`,
      `${hub}/verifier?avis=reunie`,
      `${hub}/s/data/verifier?avis=reunie`,
      `${hub}/s/data/q/data.use?avis=reunie`,
    ]);
    expect(placeAfterSection(address, merged, "continue")).toBe(`${hub}/s/data/verifier?avis=reunie`);
  });
});

describe("U7: the place after a section", () => {
  it("is the next one that is open, and the hub when all others are full or it is left for later", () => {
    expect(placeAfterEnd(address, { isFinished: true, next: "inclusion" })).toBe(`${hub}/s/inclusion`);
    expect(placeAfterEnd(address, { isFinished: true, next: null })).toBe(`${hub}?avis=terminee`);
    expect(placeAfterEnd(address, { isFinished: false, next: "inclusion" })).toBe(`${hub}?avis=en-cours`);
  });
});
