import { describe, expect, it } from "vitest";
import { aDimension, aSurvey } from "../../../tests/builders/a-survey.ts";
import { answered, DONT_KNOW } from "../../../tests/builders/answers.ts";
import { anIndicator } from "../../../tests/builders/indicators.ts";
import { journey } from "../branching/journey.ts";
import type { Answer, Answers, SavedAnswer } from "../questions/answer.ts";
import { publishedResult } from "../results/published-result.ts";
import { summariseResult } from "../results/summarise-result.ts";
import {
  type FinalisedParts,
  finalisedBody,
  finalisedDocument,
  finalisedText,
  parseFinalisedText,
} from "./finalised-document.ts";

const at = new Date("2026-11-20T09:00:00Z");
const ids = ["a", "b", "c", "d"];
const model = aSurvey({
  sections: [
    aDimension(
      "one",
      ids.map((id) => anIndicator({ id })),
    ),
  ],
});

function stored(answer: Answer, overrides: Partial<SavedAnswer> = {}): SavedAnswer {
  const around = { confidence: null, publicText: "public", workingNote: "SECRET", evidence: [] };
  return { answer, ...around, version: 1, savedAt: at, toConfirm: false, ...overrides };
}
const answers: Answers = { a: answered(3), c: DONT_KNOW };
const path = journey(model, answers);
const saved = new Map([
  ["a", stored(answered(3))],
  ["b", stored(answered(4), { toConfirm: true })],
  ["c", stored(DONT_KNOW)],
  ["gone", stored(answered(1))],
]);
const result = publishedResult(summariseResult(model, { answers, path, saved }));
const aFile = {
  publicId: "x",
  name: "PV de Léa.pdf",
  type: "pdf",
  size: 12,
  sha256: "f".repeat(64),
} as const;
const parts: FinalisedParts = {
  ...{ body: { slug: "rivage", name: "Rivage" }, edition: "2026", survey: { id: "tiny", version: "1.0.0" } },
  ...{ version: 2, at, path, saved, finished: new Set(["two", "one"]), result },
  files: [
    { ...aFile, questionId: "b" },
    { ...aFile, questionId: "gone" },
  ],
};
const document = finalisedDocument(parts);

describe("finalisedDocument", () => {
  it("holds what counts, and says what is missing and what waits to be confirmed", () => {
    expect(Object.keys(document.answers)).toEqual(["a", "c"]);
    expect(document.unanswered).toEqual(["b", "d"]);
    expect(document.toConfirm).toEqual(["b"]);
    expect(document.finishedSections).toEqual(["one", "two"]);
  });

  it("says of what it is, when it was made and what was declared", () => {
    expect(document).toMatchObject({
      format: 1,
      body: { slug: "rivage", name: "Rivage" },
      edition: "2026",
      survey: { id: "tiny", version: "1.0.0" },
      version: 2,
      finalisedAt: "2026-11-20T09:00:00.000Z",
      statement: "accurate-to-my-knowledge",
      result,
    });
  });

  it("holds no answer that was taken back: its question is without one again", () => {
    const takenBack = new Map(saved).set("a", stored({ state: "unanswered" }, { version: 2 }));
    const { answers, unanswered } = finalisedDocument({ ...parts, saved: takenBack });
    expect(Object.keys(answers)).toEqual(["c"]);
    expect(unanswered).toEqual(["a", "b", "d"]);
  });

  it("keeps its way of writing for good, so that anyone can hash it again", () => {
    const onlyA = Object.fromEntries(Object.entries(document.answers).filter(([id]) => id === "a"));
    const { result: _figures, ...others } = JSON.parse(finalisedText({ ...document, answers: onlyA }));
    expect(finalisedText(others)).toBe(
      '{"answers":{"a":{"answer":{"state":"answered","value":3},"confidence":null,"evidence":[],"publicText":"public"}},' +
        '"body":{"name":"Rivage","slug":"rivage"},"edition":"2026",' +
        `"files":[{"questionId":"b","sha256":"${"f".repeat(64)}","size":12,"type":"pdf"}],` +
        '"finalisedAt":"2026-11-20T09:00:00.000Z","finishedSections":["one","two"],"format":1,' +
        '"statement":"accurate-to-my-knowledge","survey":{"id":"tiny","version":"1.0.0"},' +
        '"toConfirm":["b"],"unanswered":["b","d"],"version":2}',
    );
  });

  it("holds no working note, whatever an answer holds besides", () => {
    expect(document.answers["a"]).toEqual({
      ...{ answer: answered(3), confidence: null, publicText: "public", evidence: [] },
    });
    expect(finalisedText(document)).not.toContain("SECRET");
  });

  it("holds what tells a file of the path again, and neither its name nor its address", () => {
    expect(document.files).toEqual([{ questionId: "b", type: "pdf", size: 12, sha256: "f".repeat(64) }]);
    expect(finalisedText(document)).not.toContain("Léa");
  });

  it("is the same text whenever it is written again, in whatever order", () => {
    const text = finalisedText(document);
    expect(finalisedText(parseFinalisedText(text))).toBe(text);
    const turned = Object.fromEntries(Object.entries(document).toReversed()) as typeof document;
    expect(finalisedText(turned)).toBe(text);
  });
});

it("a body that does not exist is said to be one, and nothing is said of a real one", () => {
  const rivage = { slug: "rivage", name: "Rivage" };
  expect(finalisedBody({ ...rivage, demonstration: false })).toEqual(rivage);
  expect(finalisedBody({ ...rivage, demonstration: true })).toEqual({ ...rivage, demonstration: true });
});
