// The method of every version that was served stays where it was, and says what each version changed of the one before.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileSurvey, type SurveyModel } from "../../app/domain/survey/survey-model.ts";
import { versionChange } from "../../app/surveys/method-changes.server.ts";
import { viewMethod } from "../../app/surveys/view-method.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";
import { aServer } from "../builders/a-running-server.ts";
import { modelOf } from "../builders/definition-files.ts";

const SURVEY = "metropoles-numeriques";
const now = modelOf(SURVEY);

type Questions = SurveyModel["survey"]["sections"][number]["questions"];
const [FIRST] = now.dimensions;

/** The same questionnaire, with its first dimension as the test says. */
function changed(change: (questions: Questions) => Questions): SurveyModel {
  const { definition } = now;
  const sections = definition.survey.sections.map((section) =>
    section.id === FIRST?.id ? { ...section, questions: change(section.questions) } : section,
  );
  return compileSurvey({ ...definition, survey: { ...definition.survey, version: "9.0.0", sections } });
}

let deps: Deps;
beforeEach(() => {
  deps = aServer();
});
afterEach(() => deps.close());

describe("the method page", () => {
  const ask = (version: string | null, surveyId: string | null = SURVEY) =>
    viewMethod(deps, { surveyId, version, locale: "fr" });

  it("is the present version, or the one that is named and was served", () => {
    const { version } = now.survey;
    for (const asked of [null, version])
      expect(ask(asked)).toMatchObject({ ok: true, value: { isCurrent: true, versions: [{ version }] } });
  });

  it.each(["9.9.9", "", "nothing", "__proto__", "1.0.0'--", "9".repeat(5_000)])(
    "is nothing at %j",
    (version) => {
      expect(ask(version)).toEqual({ ok: false, reason: "NOT_FOUND" });
    },
  );

  it("keeps an older version, and says what the newer one changed", () => {
    const { definition } = now;
    const content = { ...definition, survey: { ...definition.survey, version: "1.0.0" } };
    const files = {
      ...{ survey: content.survey, levers: { $schema: "x", levers: content.levers } },
      texts: content.texts,
    };
    deps.definitionVersions.create({ surveyId: SURVEY, version: "1.0.0", content: files }, new Date(0));
    const older = ask("1.0.0");
    const versions = [{ version: now.survey.version }, { version: "1.0.0" }];
    expect(ask(null)).toMatchObject({ ok: true, value: { versions } });
    if (older.ok) expect(older.value.isCurrent).toBe(false);
  });
});

describe("what a version changed", () => {
  it("names scored questions that came, went, weigh otherwise, or are worth something else", () => {
    const [first, second, third] = FIRST?.questions ?? [];
    const heavier = second && { ...second, weight: 3 };
    const shorter = third && { ...third, levels: [0, 2, 4] };
    const newer = changed((questions) => [heavier, shorter, ...questions.slice(3)] as Questions);
    const nameOf = (id: string | undefined) => now.definition.texts.fr?.questions[id ?? ""]?.short;
    const change = versionChange(now, newer, "fr");
    expect(change).toMatchObject({
      ...{ from: now.survey.version, to: "9.0.0", added: [], words: 0 },
      ...{ removed: [nameOf(first?.id)], weights: [nameOf(second?.id)], scales: [nameOf(third?.id)] },
    });
    expect(versionChange(newer, now, "fr").added).toEqual([nameOf(first?.id)]);
  });

  it("is nothing between two that say the same", () => {
    const same = changed((questions) => questions);
    expect(versionChange(now, same, "fr")).toMatchObject({
      ...{ added: [], removed: [], weights: [], scales: [], words: 0, others: 0 },
    });
  });
});
