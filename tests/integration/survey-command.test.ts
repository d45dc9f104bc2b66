// The command line as a person uses it: what it prints where, and how it ends.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { publishedScores } from "../../app/domain/results/published-result.ts";
import { scoreStandings } from "../../app/domain/scoring/score-survey.ts";
import type { Standings } from "../../app/domain/scoring/standing.ts";
import type { Example } from "../../app/domain/survey/example.schema.ts";
import { folderOf, modelOf } from "../builders/definition-files.ts";

// Each test starts a process.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const MIGRATION = "tests/definitions/migration";

function survey(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["app/commands/survey.server.ts", ...parameters],
    { cwd: ROOT, encoding: "utf8" },
  );
  return { status, stdout, stderr };
}

function fileWith(content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "survey-")), "answers.json");
  writeFileSync(file, content);
  return file;
}

describe("survey check", () => {
  it("says that every questionnaire holds", () => {
    const { status, stdout, stderr } = survey("check");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^metropoles-numeriques: holds, with 13 examples$/m);
  });

  it("says what is to be mended, where, and fails", () => {
    const { status, stdout } = survey("check", `${MIGRATION}/tiny-1.0.0`);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `survey.json /id: The folder is called "tiny-1.0.0" and the questionnaire "tiny"`,
    );
  });
});

describe("survey score", () => {
  const [name, example] = Object.entries(folderOf("metropoles-numeriques").examples).at(-2) as [
    string,
    Example,
  ];

  it(`prints exactly the fields of an example (${name}) and nothing else`, () => {
    const { status, stdout, stderr } = survey(
      "score",
      "metropoles-numeriques",
      fileWith(JSON.stringify(example.input)),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual(example.expected);
  });

  it.each([
    ["a file that is not there", "metropoles-numeriques", "nowhere.json", /There is no file nowhere.json/],
    ["a questionnaire that is not there", "nothing", "package.json", /There is no questionnaire "nothing"/],
    ["a file that is not JSON", "metropoles-numeriques", fileWith("{"), /cannot be read as JSON/],
    [
      "an answer of another shape",
      "metropoles-numeriques",
      fileWith(`{"answers":{"data.use":{"state":"maybe"}}}`),
      /\/answers\/data.use\/state/,
    ],
    [
      "an unknown question",
      "metropoles-numeriques",
      fileWith(`{"answers":{"data.lake":{"state":"dk"}}}`),
      /does not ask: data.lake/,
    ],
  ])("refuses %s in a sentence, with nothing on standard output", (...[, folder, file, sentence]) => {
    const { status, stdout, stderr } = survey("score", folder, file);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
  });
});

describe("survey score, of what is published", () => {
  const model = modelOf("metropoles-numeriques");
  const steps = Object.fromEntries(
    model.indicators.map(({ id }, place) => [id, place % 5 === 4 ? "dk" : place % 5]),
  );
  const document = {
    ...{ format: 1, body: { slug: "rivage", name: "Rivage", demonstration: true }, edition: "2026" },
    ...{
      survey: { id: model.survey.id, version: model.survey.version },
      finalisedVersion: 1,
      scope: ["steps"],
    },
    ...{ finalisedAt: "2026-11-28T10:00:00.000Z", declaration: "self-assessment", steps },
    scores: publishedScores(scoreStandings(model, new Map(Object.entries(steps)) as Standings)),
  };
  const scored = (content: object, ...more: string[]) =>
    survey("score", fileWith(JSON.stringify(content)), ...more);

  it("computes every figure anew, of a page and of a whole edition, and says that they are those that are stated", () => {
    const one = scored(document);
    expect([one.status, one.stderr]).toEqual([0, ""]);
    expect(JSON.parse(one.stdout)).toMatchObject({ body: "rivage", edition: "2026", isEqual: true });
    const { steps: _steps, ...closed } = document;
    const edition = scored({ edition: "x", published: [{ document }, { document: closed }] });
    expect(edition.status).toBe(0);
    expect(JSON.parse(edition.stdout).map(({ isEqual }: { isEqual: unknown }) => isEqual)).toEqual([
      true,
      null,
    ]);
  });

  it("names what does not follow from the answers, and ends with 1", () => {
    const global = { ...document.scores.global, low: 1 };
    const { status, stdout } = scored({ ...document, scores: { ...document.scores, global } });
    const wrong = JSON.parse(stdout).figures.filter(({ isEqual }: { isEqual: boolean }) => !isEqual);
    expect([status, wrong.length, wrong[0].figure, wrong[0].stated]).toEqual([1, 1, "low", 1]);
  });

  it("says in a sentence why nothing can be computed", () => {
    const { steps: _steps, ...closed } = document;
    expect(scored(closed)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("not in the scope"),
    });
    const older = { ...document, survey: { ...document.survey, version: "0.0.1" } };
    expect(scored(older).stderr).toContain("/definitions/metropoles-numeriques/0.0.1.json");
    const files = JSON.stringify(folderOf("metropoles-numeriques").files);
    expect(scored(document, fileWith(files)).status).toBe(0);
    expect(scored(document, fileWith("{}")).stderr).toContain("structure and texts");
    expect(scored(document, fileWith(`{"survey":{},"levers":{},"texts":{}}`)).stderr).toContain(
      "is no questionnaire",
    );
    expect(scored({ ...document, format: 9 }).stderr).toContain("does not have the expected shape");
  });
});

describe("survey migrate", () => {
  it("shows what would become of each answer", () => {
    const { status, stdout } = survey(
      "migrate",
      "--from",
      `${MIGRATION}/tiny-1.0.0`,
      "--to",
      `${MIGRATION}/tiny-2.0.0`,
      `${MIGRATION}/answers.json`,
    );
    expect(status).toBe(0);
    expect(stdout).toBe(
      [
        "From 1.0.0 to 2.0.0:",
        "  team: kept",
        "  tools: kept, to be confirmed (Fax is not asked any more.)",
        "  staff: dropped (Nobody used the figure.)",
        "  training: renamed to training-of-all",
        "  sharing: kept, to be confirmed (It now means sharing outside too.)",
        "",
      ].join("\n"),
    );
  });
});

describe("survey", () => {
  it("explains itself when it is asked nothing or something unknown", () => {
    expect(survey()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("survey -- score <folder> <file.json>"),
    });
    expect(survey("constructor")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`There is no "constructor".`),
    });
  });
});
