import { describe, expect, it } from "vitest";
import { aChain, anEvent } from "../../../tests/builders/a-history.ts";
import { BY_PROGRAM } from "../answers/author.ts";
import { chainEntry, FIRST_HASH, hashInput } from "./chain-entry.ts";

const named = (text: string) => `<${text}>`;

describe("an entry in its chain", () => {
  it("is numbered from one and follows the hash of the entry before it", () => {
    const [first, second] = aChain([{}, { version: 2 }]);
    expect(first).toMatchObject({ position: 1, previousHash: FIRST_HASH });
    expect(second).toMatchObject({ position: 2, previousHash: first?.hash });
  });

  it("is hashed with everything it says, in one fixed order", () => {
    const entry = chainEntry(anEvent({ reason: "en réunion", newContent: "{}" }), undefined, named);
    expect(entry.hash).toBe(
      `<[1,"${FIRST_HASH}",1,1,"answer","1.0.0","data.use",null,1,${entry.at.getTime()},"link","entry",null,"{}","en réunion"]>`,
    );
  });

  it("starts a chain at sixty-four zeros, and names the program by a word", () => {
    expect(FIRST_HASH).toBe("0000000000000000000000000000000000000000000000000000000000000000");
    const [entry] = aChain([{ author: BY_PROGRAM }]);
    expect(entry?.author).toEqual({ id: null, key: "program" });
  });

  it("does not hash the account of its author, who can be erased", () => {
    const entry = chainEntry(anEvent({ author: { id: 7, key: "k7pt3f" } }), undefined, named);
    const erased = { ...entry, author: { id: null, key: "k7pt3f" } };
    expect(hashInput(erased)).toBe(hashInput(entry));
    expect(entry.hash).not.toContain("7,");
  });

  it("gives another text for every part that differs", () => {
    const entry = chainEntry(anEvent(), undefined, named);
    const others = [
      { previousHash: "1".repeat(64) },
      { assessmentId: 2 },
      { position: 2 },
      { kind: "taken-over" },
      { surveyVersion: "1.0.1" },
      { questionId: "data.open" },
      { sectionId: "data" },
      { version: 2 },
      { at: new Date(0) },
      { author: { id: null, key: "program" } },
      { source: "workshop" },
      { oldContent: "{}" },
      { newContent: "{}" },
      { reason: "autre" },
    ] as const;
    const texts = others.map((other) => hashInput({ ...entry, ...other }));
    expect(new Set([hashInput(entry), ...texts]).size).toBe(others.length + 1);
  });
});
