import { describe, expect, it } from "vitest";
import type { AnswerContent } from "../domain/answers/answer-content.ts";
import { EMPTY_CONTENT } from "../domain/answers/answer-content.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { rowsOf } from "../domain/answers/form-rows.ts";
import { buildSentPage } from "./build-sent-page.ts";

const token = "AbCdEfGhIjKlMnOpQrStUvWx";
const page: readonly FormPair[] = [
  ["form", token],
  ["seq", "7"],
  ["data.use:version", "3"],
  ["data.use:was", "abc"],
  ["data.use:value", "one"],
  ["data.use:value", "two"],
  ["data.use:publicText", " <b> "],
  ["data.use:evidence.0.title", ""],
];
const inSection = { prefixOf: (id: string) => `${id}:`, conflicts: new Map() };

describe("buildSentPage", () => {
  it("keeps what was typed, the version it was typed on and the name of the form", () => {
    const sent = buildSentPage({
      ...inSection,
      pairs: [...page, ["intent", "back"]],
      problems: new Map([["data.use", []]]),
    });
    expect(sent).toMatchObject({ token, seq: 7, intent: "back" });
    expect(sent.sent["data.use"]).toEqual({
      values: { value: ["one", "two"], publicText: " <b> ", "evidence.0.title": "" },
      version: 3,
      was: "abc",
      problems: [],
    });
  });

  it("adds the row that was asked for, to the question that asked", () => {
    const pairs: readonly FormPair[] = [...page, ["intent", "add:data.use:evidence"]];
    const sent = buildSentPage({
      ...inSection,
      pairs,
      problems: new Map([
        ["data.use", []],
        ["data", []],
      ]),
    });
    expect(rowsOf(sent.sent["data.use"]?.values ?? {}, "evidence")).toBe(2);
    expect(rowsOf(sent.sent["data"]?.values ?? {}, "evidence")).toBe(0);
  });

  it("says which parts differ in a conflict, and on which version to settle it", () => {
    const mine: AnswerContent = { ...EMPTY_CONTENT, answer: { state: "dk" }, publicText: "A" };
    const theirs = {
      ...EMPTY_CONTENT,
      publicText: "B",
      version: 5,
      savedAt: new Date("2026-11-22T13:32:00Z"),
    };
    const by = { key: "k3y", name: "Claire Martin", isErased: false };
    const sent = buildSentPage({
      ...inSection,
      pairs: page,
      problems: new Map(),
      conflicts: new Map([["data.use", { mine, theirs, pieces: [{ entry: "e-1", field: "name" }], by }]]),
    });
    expect(sent.conflicts["data.use"]).toMatchObject({
      changed: ["answer", "publicText"],
      pieces: [{ entry: "e-1", field: "name" }],
      version: 5,
      staleVersion: 3,
      by,
    });
  });
});
