import { describe, expect, it } from "vitest";
import { type FormPair, isReview, resolvedPage, resolvedPairs } from "./resolve-conflict.ts";

const mine: readonly FormPair[] = [
  ["version", "4"],
  ["answer", "2"],
  ["publicText", "A"],
  ["evidence.0.title", "Délibération"],
  ["evidence.0.url", "https://a.fr/"],
];
const theirs: readonly FormPair[] = [
  ["theirs:answer", "4"],
  ["theirs:publicText", "B"],
  ["theirs:evidence.0.title", "La même"],
  ["theirs:evidence.0.url", "https://a.fr/"],
  ["theirs:evidence.1.title", "Bilan"],
  ["theirs:evidence.1.url", "https://b.fr/"],
  ["theirs:evidence.1.date", "2026-01-31"],
];
const resolve = (choices: readonly FormPair[]) =>
  Object.fromEntries(resolvedPairs([...mine, ...theirs, ...choices]));

describe("a resolved conflict", () => {
  it("leaves an ordinary form as it is", () => {
    expect(resolvedPairs(mine)).toEqual(mine);
  });

  it("keeps mine where nothing was chosen, and the version it is saved on", () => {
    expect(resolve([])).toEqual(Object.fromEntries(mine));
  });

  it("takes theirs part by part", () => {
    expect(
      resolve([
        ["keep.answer", "theirs"],
        ["keep.publicText", "mine"],
      ]),
    ).toMatchObject({
      version: "4",
      answer: "4",
      publicText: "A",
    });
  });

  it("takes the text that was put together", () => {
    const choices: readonly FormPair[] = [
      ["keep.publicText", "both"],
      ["combined.publicText", "A et B"],
    ];
    expect(resolve(choices)["publicText"]).toBe("A et B");
  });

  it("adds the links that mine does not have", () => {
    expect(resolve([["keep.evidence", "both"]])).toMatchObject({
      "evidence.0.title": "Délibération",
      "evidence.1.url": "https://b.fr/",
      "evidence.1.date": "2026-01-31",
    });
    expect(Object.keys(resolve([["keep.evidence", "both"]]))).not.toContain("evidence.2.url");
  });

  it("sends mine again as it was to be read in the other language", () => {
    expect(
      resolve([
        ["keep.answer", "theirs"],
        ["stale", "3"],
        ["intent", "translate"],
      ]),
    ).toEqual({
      ...Object.fromEntries(mine),
      version: "3",
      intent: "translate",
    });
  });

  it("is resolved question by question on a page of several", () => {
    const page: readonly FormPair[] = [
      ["form", "token"],
      ["a.b:version", "2"],
      ["a.b:answer", "1"],
      ["a.b:theirs:answer", "3"],
      ["a.b:keep.answer", "theirs"],
      ["a.c:version", "1"],
      ["a.c:answer", "0"],
      ["intent", "continue"],
    ];
    expect(Object.fromEntries(resolvedPage(page))).toEqual({
      form: "token",
      "a.b:version": "2",
      "a.b:answer": "3",
      "a.c:version": "1",
      "a.c:answer": "0",
      intent: "continue",
    });
    expect(resolvedPage(mine)).toEqual(mine);
  });

  it("takes a reason along with the answer it belongs to", () => {
    const pairs: readonly FormPair[] = [
      ["answer", "1"],
      ["reason", ""],
      ["theirs:answer", "na"],
      ["theirs:reason", "Pas d’eau"],
    ];
    expect(Object.fromEntries(resolvedPairs([...pairs, ["keep.answer", "theirs"]]))).toEqual({
      answer: "na",
      reason: "Pas d’eau",
    });
  });
});

describe("a page that is only to be shown again", () => {
  it.each(["translate", "restore", "add:entry"])("is one sent with %s", (intent) => {
    expect(isReview([...mine, ["intent", intent]])).toBe(true);
  });

  it("is not one that saves, nor a conflict read in the other language", () => {
    expect(isReview([...mine, ["intent", "continue"]])).toBe(false);
    expect(isReview(mine)).toBe(false);
    expect(
      isReview([
        ["a.b:stale", "2"],
        ["intent", "translate"],
      ]),
    ).toBe(false);
  });
});
