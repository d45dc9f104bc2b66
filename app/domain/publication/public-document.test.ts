import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import { finalisedDocument } from "../finalisation/finalised-document.ts";
import type { SavedAnswer } from "../questions/answer.ts";
import { publishedResult } from "../results/published-result.ts";
import { summariseResult } from "../results/summarise-result.ts";
import { publicDocumentJsonSchema } from "./public-document.schema.ts";
import { evidenceIn, prioritiesIn, publicDocument, publicText, readPublicText } from "./public-document.ts";
import { BLOCKS, type PublicationScope } from "./publication-scope.ts";

const model = aSurvey({
  sections: [
    aDimension(
      "one",
      ["a", "b", "c", "d"].map((id) => anIndicator({ id })),
    ),
    aDimension("two", [anIndicator({ id: "e" })]),
  ],
});
const PROOF = { title: "Délibération", url: "https://rivage.example/d", date: "2026-03-31" };
const answers = { a: answered(3), b: answered(1), c: DONT_KNOW };
const saved = new Map(
  Object.entries(answers).map(([id, answer]): [string, SavedAnswer] => [
    id,
    {
      ...{ answer, confidence: null, publicText: id === "b" ? "" : `public ${id}`, workingNote: "SECRET" },
      ...{ evidence: id === "c" ? [PROOF] : [], version: 1, savedAt: new Date(0), toConfirm: false },
    },
  ]),
);
const path = journey(model, answers);
const document = finalisedDocument({
  ...{ body: { slug: "rivage", name: "Rivage" }, edition: "2026", survey: { id: "tiny", version: "1.0.0" } },
  ...{
    version: 2,
    at: new Date("2026-11-20T09:00:00Z"),
    path,
    saved,
    finished: new Set<string>(),
    files: [],
  },
  result: publishedResult(summariseResult(model, { answers, path, saved })),
});
const target = { level: 3, month: "2028-06", reason: "Mandat" } as const;
const HASHES = { finalisedHash: "f".repeat(64), surveyHash: "5".repeat(64) };
const withOwner = { id: "lever.a", month: "2027-03" as const, owner: "Léa", note: "SECRET" };
function published(scope: PublicationScope) {
  const parts = {
    document,
    ...HASHES,
    demonstration: false,
    levers: [withOwner],
    targets: new Map([["one", target]]),
  };
  return publicDocument(model, { ...parts, scope });
}

describe("publicDocument", () => {
  it("is the scores by dimension alone where nothing is added, with how many questions they rest on", () => {
    const { scores, ...rest } = published([]);
    expect(rest).toEqual({
      ...{ format: 3, body: { slug: "rivage", name: "Rivage", demonstration: false }, edition: "2026" },
      survey: { id: "tiny", version: "1.0.0", hash: HASHES.surveyHash },
      ...{ finalisedVersion: 2, finalisedHash: HASHES.finalisedHash },
      ...{ finalisedAt: "2026-11-20T09:00:00.000Z", declaration: "self-assessment", scope: [] },
    });
    expect(scores.dimensions["one"]).toMatchObject({ status: "not-evaluated", answered: 2, applicable: 4 });
    expect(scores.dimensions["two"]).toMatchObject({ answered: 0, applicable: 1 });
    expect(scores.global).toEqual(document.result.global);
  });

  it("adds each block of the scope, and no other", () => {
    expect(published(["steps"]).steps).toEqual({ a: 3, b: 1, c: "dk", d: "unanswered", e: "unanswered" });
    expect(published(["justifications"]).justifications).toEqual({ a: "public a", c: "public c" });
    expect(published(["targets"]).targets).toEqual({ one: target });
    expect(published(["gains", "brakes", "priorities", "projects"])).toMatchObject({
      ...{ gains: [], brakes: {}, priorities: [], projects: [] },
    });
    for (const block of BLOCKS)
      expect(Object.keys(published([block])).filter((key) => BLOCKS.some((one) => one === key))).toEqual([
        block,
      ]);
  });

  it("leaves out a question that does not apply of what dimensions rest on", () => {
    const levels = { ...document.result.levels, d: "na" as const };
    const other = { ...document, result: { ...document.result, levels } };
    const { scores } = publicDocument(model, {
      ...{ document: other, ...HASHES, demonstration: true, scope: [], levers: [], targets: new Map() },
    });
    expect(scores.dimensions["one"]).toMatchObject({ answered: 2, applicable: 3 });
  });

  it("tells of a lever neither who carries it nor the note of the team, and holds no working note at all", () => {
    expect(published(["levers"]).levers).toEqual([{ id: "lever.a", month: "2027-03" }]);
    expect(publicText(published(BLOCKS))).not.toMatch(/SECRET|Léa/);
  });
});

describe("links given as evidence", () => {
  it("are in scope with the justifications alone, as they were given", () => {
    expect(published(["justifications"]).evidence).toEqual({ c: [PROOF] });
    for (const block of BLOCKS.filter((one) => one !== "justifications"))
      expect(published([block])).not.toHaveProperty("evidence");
  });

  it("hold nothing that is not named, and nothing of a question outside the dimensions", () => {
    const proof = { ...PROOF, owner: "SECRET" };
    const c = { answer: DONT_KNOW, confidence: null, publicText: "", evidence: [proof] };
    const { title, url } = proof;
    const other = { ...document, answers: { c, elsewhere: c, d: { ...c, evidence: [{ title, url }] } } };
    const parts = { ...HASHES, demonstration: false, levers: [], targets: new Map() };
    const made = publicDocument(model, { ...parts, document: other, scope: ["justifications"] });
    expect(made.evidence).toEqual({ c: [PROOF], d: [{ title, url }] });
  });
});

describe("a public text", () => {
  const one = published(BLOCKS);
  const text = publicText(one);
  /** An object with that changed, as a text. */
  const withChange = (change: object) => JSON.stringify({ ...one, ...change });

  it("is the same whenever it is written again, in whatever order", () => {
    const read = readPublicText(text);
    expect(read.ok && publicText(read.value)).toBe(text);
    expect(publicText(Object.fromEntries(Object.entries(one).toReversed()) as typeof one)).toBe(text);
  });

  it("is read as it was written, whatever its scope", () => {
    for (const block of BLOCKS)
      expect(readPublicText(publicText(published([block])))).toEqual({ ok: true, value: published([block]) });
  });

  it("is refused with the first fault and where it is", () => {
    const { scores } = one;
    const dimension = { ...scores.dimensions["one"], low: "much" };
    expect(readPublicText(withChange({ scores: { ...scores, dimensions: { one: dimension } } }))).toEqual({
      ...{ ok: false, reason: "scores.dimensions.one.low: Invalid input: expected number, received string" },
    });
    expect(readPublicText(withChange({ owner: "x" }))).toMatchObject({
      reason: expect.stringMatching(/owner/),
    });
    expect(readPublicText(withChange({ finalisedHash: "F".repeat(64) }))).toMatchObject({
      reason: "finalisedHash: a SHA-256 is 64 hexadecimal digits",
    });
    expect(readPublicText(withChange({ targets: { one: { ...target, month: "2028-6" } } }))).toMatchObject({
      reason: "targets.one.month: a month is written as 2027-03",
    });
    const evidence = { c: [{ ...PROOF, url: "javascript:alert(1)" }] };
    expect(readPublicText(withChange({ evidence }))).toMatchObject({
      reason: expect.stringMatching(/^evidence.c.0.url: /),
    });
  });

  it("is refused where it is no text of ours at all", () => {
    for (const other of ["", "{", "null", "[]", '{"format":4}', text.slice(1)])
      expect(readPublicText(other)).toMatchObject({ ok: false });
  });

  it("of the first format is read for good, to the byte, and has neither hashes nor links", () => {
    const old = readFileSync("tests/snapshots/public-document-1.txt", "utf8");
    const read = readPublicText(old);
    if (!read.ok) throw new Error(read.reason);
    expect(publicText(read.value)).toBe(old);
    expect(read.value).toMatchObject({ format: 1, body: { name: "Aubrelac Métropole" } });
    expect(evidenceIn(read.value)).toBeUndefined();
    expect(read.value).not.toHaveProperty("finalisedHash");
    expect(prioritiesIn(read.value)).toBeUndefined();
  });

  it("of the second format is read for good, has links, and neither priorities nor entries of a project", () => {
    const { priorities: _priorities, ...rest } = one;
    const second = { ...rest, format: 2, projects: [{ name: "Guichet" }] };
    const read = readPublicText(JSON.stringify(second));
    if (!read.ok) throw new Error(read.reason);
    expect(read.value).toEqual(second);
    expect(evidenceIn(read.value)).toEqual(one.evidence);
    expect(prioritiesIn(read.value)).toBeUndefined();
    for (const more of [{ priorities: [] }, { projects: [{ brakes: [] }] }])
      expect(readPublicText(JSON.stringify({ ...second, ...more }))).toMatchObject({ ok: false });
  });
});

it("the JSON Schema says of every part whether it may be there", () => {
  const schema = JSON.parse(publicDocumentJsonSchema());
  expect(schema).toMatchObject({ $schema: expect.stringMatching(/draft-07/), title: "Public document" });
  const [first, second] = schema.oneOf;
  expect(first).toMatchObject({ additionalProperties: false, properties: { format: { const: 1 } } });
  expect(second.required).toEqual(expect.arrayContaining(["finalisedHash", "scores", "scope"]));
  expect(second.required).not.toContain("justifications");
});
