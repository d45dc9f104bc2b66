import { describe, expect, it } from "vitest";
import type { NewPublicDocument } from "./public-document.schema.ts";
import { whatChanged } from "./what-changed.ts";

const dimension = { status: "evaluated", score: 51.2, low: 40, high: 60, coverage: 1, level: 3 } as const;
const counted = { ...dimension, between: null, answered: 5, applicable: 5 };
const global = {
  ...{ score: 51.2, low: 40, high: 60, evaluated: 2, applicable: 2, rawLevel: 3, level: 3 },
  ...{ capped: false, limiting: [], between: null, spread: null },
};
const before: NewPublicDocument = {
  ...{ format: 3, body: { slug: "rivage", name: "Rivage", demonstration: false }, edition: "2026" },
  ...{
    survey: { id: "tiny", version: "1.0.0", hash: "5".repeat(64) },
    ...{ finalisedVersion: 1, finalisedHash: "f".repeat(64) },
    finalisedAt: "2026-11-20T09:00:00.000Z",
  },
  ...{ declaration: "self-assessment", scope: ["steps", "justifications", "targets"] },
  scores: { dimensions: { one: counted, two: counted }, global },
  ...{ steps: { a: 1, b: 2 }, justifications: { a: "x" }, targets: {} },
};
const changed = (change: Partial<NewPublicDocument>) => whatChanged(before, { ...before, ...change });

describe("whatChanged", () => {
  it("is nothing where pages show the same, whatever is behind the rounding", () => {
    expect(whatChanged(before, before)).toEqual([]);
    expect(
      changed({ finalisedVersion: 2, scores: { ...before.scores, global: { ...global, score: 51.4 } } }),
    ).toEqual([]);
  });
  it("tells that another version of the questionnaire was answered", () => {
    expect(changed({ survey: { ...before.survey, version: "2.0.0" } })).toEqual([
      { kind: "survey", before: "1.0.0", after: "2.0.0" },
    ]);
  });
  it("tells overall score and dimensions in whole numbers, or that there is none", () => {
    const scores = {
      dimensions: { one: { ...counted, score: null }, two: { ...counted, score: 60.5 }, three: counted },
      global: { ...global, score: null },
    };
    expect(changed({ scores })).toEqual([
      { kind: "overall", before: 51, after: null },
      { kind: "dimension", id: "one", before: 51, after: null },
      { kind: "dimension", id: "two", before: 51, after: 61 },
      { kind: "dimension", id: "three", before: null, after: 51 },
    ]);
  });
  it("names questions whose step or text is another one, came or went", () => {
    expect(changed({ steps: { a: 1, b: 3, c: "dk" }, justifications: {} })).toEqual([
      { kind: "steps", questions: ["b", "c"] },
      { kind: "justifications", questions: ["a"] },
    ]);
  });
  it("names questions whose links are others, also beside a document of before links were told", () => {
    const evidence = { a: [{ title: "x", url: "https://x.example" }] };
    const after = { ...before, evidence };
    expect(whatChanged(before, after)).toEqual([{ kind: "evidence", questions: ["a"] }]);
    expect(whatChanged(after, { ...after, evidence: { ...evidence, b: [] } })).toEqual([
      { kind: "evidence", questions: ["b"] },
    ]);
    const { finalisedHash: _hash, projects: _projects, ...rest } = before;
    const old = { ...rest, format: 1, survey: { id: "tiny", version: "1.0.0" } } as const;
    expect(whatChanged(old, after)).toEqual([{ kind: "evidence", questions: ["a"] }]);
    expect(whatChanged(old, before)).toEqual([]);
    const { justifications: _said, ...scores } = before;
    expect(whatChanged(scores, after)).toEqual([]);
  });
  it("names blocks that came and went, and compares none of them", () => {
    const { steps: _steps, ...rest } = before;
    expect(
      whatChanged(before, { ...rest, scope: ["justifications", "targets", "gains"], gains: [] }),
    ).toEqual([{ kind: "scope", added: ["gains"], removed: ["steps"] }]);
    expect(whatChanged(before, { ...before, scope: ["steps", "justifications"] })).toEqual([
      { kind: "scope", added: [], removed: ["targets"] },
    ]);
  });
  it("compares no block that only one of them tells", () => {
    const { targets: _targets, ...rest } = before;
    expect(whatChanged(before, rest)).toEqual([]);
    expect(whatChanged(rest, before)).toEqual([]);
  });
  it("says of another block that it tells something else", () => {
    const target = { level: 3, month: "2028-06", reason: "r" } as const;
    expect(changed({ targets: { one: target } })).toEqual([{ kind: "block", block: "targets" }]);
    const [was, is] = [
      { ...before, brakes: { a: 1 } },
      { ...before, brakes: { a: 2 } },
    ];
    expect(whatChanged(was, is)).toEqual([{ kind: "block", block: "brakes" }]);
  });
});
