import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { EMPTY_CONTENT } from "../../app/domain/answers/answer-content.ts";
import { answerContext } from "../../app/domain/answers/answer-context.ts";
import { answerContentSchema } from "../../app/domain/answers/answer-schema.ts";
import { contentOf } from "../../app/domain/answers/content-of.ts";
import { pathAnswers } from "../../app/domain/branching/journey.ts";
import { roundHalfUp } from "../../app/domain/scoring/round.ts";
import { scoreSurvey } from "../../app/domain/scoring/score-survey.ts";
import { findAssessment } from "../../app/record/find-assessment.server.ts";
import { listDemonstrations } from "../../app/results/list-demonstrations.server.ts";
import { findBodies } from "../../app/start/find-bodies.server.ts";
import { startAssessment } from "../../app/start/start-assessment.server.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";

const deps = aServer({ DEMO: "on" });
afterAll(() => deps.close());
const aubrelac = { slug: "aubrelac-metropole", edition: "2026", tokens: [] };

/** Score, low, high, level, as the sample was designed. */
const DESIGNED: Readonly<Record<string, readonly (number | null)[]>> = {
  "aubrelac-metropole 2026": [74.2, 73.3, 74.9, 4],
  "orvelande-metropole 2026": [64.9, 64.6, 65.9, 3],
  "metropole-de-clairvagne 2026": [67.9, 67.2, 68.4, 4],
  "sarmanche-metropole 2026": [68.7, 68.1, 69.6, 4],
  "esquerval-metropole 2026": [53.7, 53.4, 54.8, 3],
  "esquerval-metropole 2024": [38.2, 37.4, 40, 2],
  "port-aiglan-metropole 2026": [50.1, 48.2, 52.6, 3],
  "metropole-de-montaubrel 2026": [49.8, 49.4, 50.6, 3],
  "drivonne-littoral-metropole 2026": [43.9, 42.6, 47, 3],
  "drivonne-littoral-metropole 2024": [47.1, 44.6, 51.5, 3],
  "fontserane-metropole 2026": [42.9, 42.9, 42.9, 3],
  "metropole-du-grand-trevialle 2026": [38.8, 38.3, 42.3, 2],
  "auzerande-metropole 2026": [39, 38.4, 41.3, 2],
  "lanverzy-metropole 2026": [null, 31, 37.6, null],
  "ondraye-val-de-morvenne 2026": [34.9, 34.6, 37.1, 2],
  "metropole-de-talverne 2026": [24.9, 24.2, 28.3, 2],
};

function demonstration(address: string) {
  const [slug = "", edition = ""] = address.split(" ");
  return { slug, edition, tokens: [] };
}

describe("the demonstration data", () => {
  it("is fourteen fictional métropoles, two of them with an older edition, marked as such", () => {
    const demonstrations = listDemonstrations(deps);
    const editions = demonstrations.flatMap(({ body, editions }) =>
      editions.map((edition) => `${body.slug} ${edition}`),
    );
    expect(editions.toSorted()).toEqual(Object.keys(DESIGNED).toSorted());
    expect(demonstrations.every(({ body }) => body.demonstration && body.siren?.startsWith("000"))).toBe(
      true,
    );
    expect(demonstrations.find(({ body }) => body.slug === "esquerval-metropole")?.editions).toEqual([
      "2026",
      "2024",
    ]);
  });

  it.each(Object.entries(DESIGNED))("gives %s the score it was designed with", (address, designed) => {
    const { model, path, answers } = opened(deps, demonstration(address));
    const { score, low, high, level } = scoreSurvey(model, pathAnswers(path, answers)).global;
    expect(
      [score, low, high].map((one) => (one === null ? null : roundHalfUp(one, 1))).concat(level),
    ).toEqual(designed);
  });

  it.each(Object.keys(DESIGNED))("answers %s as the questionnaire would accept and store it", (address) => {
    const { assessment, model, path, answers, saved } = opened(deps, demonstration(address));
    const communes = assessment.body.communes.map(({ insee }) => insee);
    const facts = { answers: pathAnswers(path, answers), communes, draft: false };
    for (const { question } of path.steps) {
      const stored = saved.get(question.id);
      const content = stored === undefined ? EMPTY_CONTENT : contentOf(stored);
      const schema = answerContentSchema(question, answerContext(model, question, facts));
      expect(schema.parse(content), question.id).toEqual(content);
    }
    expect([...saved.keys()].filter((id) => !path.places.has(id))).toEqual([]);
  });

  it("is read by anyone and written by nobody", async () => {
    expect(findAssessment(deps, aubrelac, "read").ok).toBe(true);
    expect(findAssessment(deps, aubrelac, "answer")).toEqual({ ok: false, reason: "NOT_FOUND" });
    const { tokens } = await aTrial(deps, { body: { slug: aubrelac.slug } });
    const posted = await post(
      deps,
      { ...aubrelac, tokens },
      { question: "data.use", fields: { answer: "0" } },
    );
    expect(posted).toEqual({ ok: false, reason: { code: "NOT_FOUND" } });
  });

  it("can be tried, blank or from a copy of its newest answers, without touching it", async () => {
    const body = { slug: "esquerval-metropole" };
    const newest = { ...body, edition: "2026", tokens: [] };
    const before = opened(deps, newest).answers;
    const copy = await aTrial(deps, { body, from: "copy" });
    expect(opened(deps, await aTrial(deps, { body })).answers).toEqual({});
    expect(opened(deps, copy)).toMatchObject({
      answers: before,
      assessment: { openToAll: false, body: { demonstration: true } },
    });
    await post(deps, copy, { question: "data.use", fields: { answer: "0" }, page: { version: 1 } });
    expect(opened(deps, copy).answers["data.use"]).toEqual({ state: "answered", value: 0 });
    expect(opened(deps, newest).answers).toEqual(before);
  });

  it("leaves a trial of a real métropole blank when a copy is asked for", async () => {
    expect(opened(deps, await aTrial(deps, { from: "copy" })).answers).toEqual({});
  });

  it("stands apart in the search", () => {
    expect(findBodies(deps, "aubrelac").fictional).toMatchObject([{ body: { demonstration: true } }]);
    const { matches, fictional } = findBodies(deps, "métropole");
    expect(matches.filter(({ body }) => body.demonstration)).toEqual([]);
    expect(fictional.filter(({ body }) => !body.demonstration)).toEqual([]);
  });
});

describe("DEMO=off", () => {
  it("leaves the demonstration out of an empty database", async () => {
    const off = aServer();
    expect([listDemonstrations(off), off.assessments.hasAny()]).toEqual([[], false]);
    off.close();
  });

  it("hides what was seeded before, and on brings it back as it was, once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "demonstration-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const DATABASE_PATH = join(folder, "barometre.sqlite");
    const on = aServer({ DATABASE_PATH, DEMO: "on" });
    const trial = await aTrial(on, { body: { slug: aubrelac.slug }, from: "copy" });
    on.close();
    const off = aServer({ DATABASE_PATH });
    expect(listDemonstrations(off)).toEqual([]);
    expect(findAssessment(off, aubrelac, "read")).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(findBodies(off, "aubrelac").fictional).toEqual([]);
    const start = {
      surveyId: "metropoles-numeriques",
      body: { slug: aubrelac.slug },
      from: "blank",
      form: "",
    } as const;
    expect(await startAssessment(off, start)).toEqual({ ok: false, reason: "UNKNOWN_BODY" });
    expect(findAssessment(off, trial, "answer").ok).toBe(true);
    off.close();
    const again = aServer({ DATABASE_PATH, DEMO: "on" });
    expect(listDemonstrations(again).flatMap(({ editions }) => editions)).toHaveLength(
      Object.keys(DESIGNED).length,
    );
    again.close();
  });

  it("does not add fictional assessments to a database in use", async () => {
    const folder = mkdtempSync(join(tmpdir(), "in-use-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const DATABASE_PATH = join(folder, "barometre.sqlite");
    const first = aServer({ DATABASE_PATH });
    await aTrial(first);
    first.close();
    const second = aServer({ DATABASE_PATH, DEMO: "on" });
    expect(listDemonstrations(second)).toEqual([]);
    second.close();
  });
});
