import { describe, expect, it } from "vitest";
import { EMPTY_CONTENT } from "./answer-content.ts";
import { fingerprint } from "./fingerprint.ts";

describe("fingerprint", () => {
  it("is the same for the same content, whatever the order of its keys", () => {
    const one = { ...EMPTY_CONTENT, answer: { state: "answered", value: { a: 1, b: "x" } } } as const;
    const other = {
      answer: { value: { b: "x", a: 1 }, state: "answered" },
      evidence: [],
      workingNote: "",
      publicText: "",
      confidence: null,
    } as const;
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it("changes with any part of the content", () => {
    const contents = [
      EMPTY_CONTENT,
      { ...EMPTY_CONTENT, answer: { state: "dk" } },
      { ...EMPTY_CONTENT, answer: { state: "answered", value: 2 } },
      { ...EMPTY_CONTENT, answer: { state: "answered", value: "2" } },
      { ...EMPTY_CONTENT, confidence: "known" },
      { ...EMPTY_CONTENT, publicText: "x" },
      { ...EMPTY_CONTENT, workingNote: "x" },
      { ...EMPTY_CONTENT, evidence: [{ title: "x", url: "https://x.example/" }] },
    ] as const;
    expect(new Set(contents.map(fingerprint)).size).toBe(contents.length);
  });

  it("is short and fit for a form field", () => {
    expect(fingerprint(EMPTY_CONTENT)).toMatch(/^[0-9a-z]{1,14}$/);
  });
});
