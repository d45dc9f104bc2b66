import { describe, expect, it } from "vitest";
import { contentAt } from "../../../tests/builders/a-history.ts";
import { entryChanges } from "./entry-changes.ts";
import { historyContent, parseHistoryContent } from "./history-entry.ts";

describe("what a change touched", () => {
  it("is only the parts that differ", () => {
    expect(entryChanges(contentAt(2), contentAt(3))).toEqual(["answer"]);
    expect(entryChanges(contentAt(2), contentAt(2, "voté"))).toEqual(["publicText"]);
  });

  it("starts and ends at nothing where there was no answer", () => {
    expect(entryChanges(null, contentAt(2, "voté"))).toEqual(["answer", "publicText"]);
    expect(entryChanges(contentAt(2), null)).toEqual(["answer"]);
  });

  it("is nothing for an answer that was confirmed as it was", () => {
    expect(entryChanges(contentAt(2), contentAt(2))).toEqual([]);
  });
});

describe("a content in the history", () => {
  it("reads back as it was, and does not depend on the order of its keys", () => {
    const content = parseHistoryContent(contentAt(2, "voté"));
    expect(content).toMatchObject({ answer: { state: "answered", value: 2 }, publicText: "voté" });
    const turned = Object.fromEntries(Object.entries(content).toReversed()) as typeof content;
    expect(historyContent(turned)).toBe(contentAt(2, "voté"));
  });
});
