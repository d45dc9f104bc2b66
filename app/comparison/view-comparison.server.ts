// Several published results side by side, for anybody: nothing but what is online is read, and whatever is not is one.
import { newestOf } from "../domain/comparison/common-questions.ts";
import { compareDimensions } from "../domain/comparison/compare-dimensions.ts";
import { type ChosenPlace, readChoice } from "../domain/comparison/read-choice.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import type { Online } from "../publication/published.view.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ChoiceProblem, ComparisonView, PublishedResult, SideBySide } from "./comparison.view.ts";
import { listChoices } from "./list-choices.server.ts";
import { onlineAt, resultOf } from "./published-result.server.ts";

interface AskedComparison {
  /** As the address has them. */
  readonly asked: readonly string[];
  readonly typed: string;
  /** A name is looked for, and nothing compared yet. */
  readonly isSearching: boolean;
  readonly locale: Locale;
}

export function viewComparison(deps: Deps, asked: AskedComparison): ComparisonView {
  const { online, problem, isFew } = findChosen(deps, asked.asked);
  const choice = listChoices(deps, asked.typed, new Set(online.map(({ body }) => body.slug)));
  const isChoosing = problem !== null || isFew || asked.isSearching;
  return { choice, problem, compared: isChoosing ? null : sideBySide(deps, online, asked.locale) };
}

interface Found {
  /** Each body once. */
  readonly online: readonly Online[];
  readonly problem: ChoiceProblem | null;
  readonly isFew: boolean;
}

function findChosen(deps: Deps, asked: readonly string[]): Found {
  const choice = readChoice(asked);
  const { online, faults } = lookUp(deps, choice.places);
  const areMixed = new Set(online.map(({ body }) => body.demonstration)).size > 1;
  const [problem = null] = [
    ...(choice.kind === "many" ? [{ kind: choice.kind, count: choice.count }] : []),
    ...(choice.unreadable === "" ? [] : [{ kind: "unknown" as const, asked: choice.unreadable }]),
    ...faults,
    ...(areMixed ? [{ kind: "mixed" as const }] : []),
  ];
  return { online, problem, isFew: choice.kind === "few" };
}

function lookUp(deps: Deps, places: readonly ChosenPlace[]) {
  const online: Online[] = [];
  const faults: ChoiceProblem[] = [];
  for (const place of places) {
    const one = onlineAt(deps, place);
    if (one === undefined) faults.push({ kind: "unknown", asked: textOf(place) });
    else if (online.some(({ body }) => body.id === one.body.id)) faults.push(twice(one));
    else online.push(one);
  }
  return { online, faults };
}

function twice({ body: { slug, name } }: Online): ChoiceProblem {
  return { kind: "twice", slug, name };
}

function textOf({ slug, edition }: ChosenPlace): string {
  return edition === null ? slug : `${slug}:${edition}`;
}

function sideBySide(deps: Deps, online: readonly Online[], locale: Locale): SideBySide {
  const results = online.map((one) => resultOf(deps, one, locale));
  const models = results.map(({ content }) => content.model);
  const newest = newestOf(models);
  if (newest === undefined) throw new Error("nothing was chosen");
  const ids = new Set(models.map(({ survey }) => survey.id));
  const versions = [...new Set(models.map(({ survey }) => survey.version))].sort(compareVersions);
  const migrations = deps.definitions.listMigrations(newest.survey.id);
  return {
    ...{ results, versions, isOneSurvey: ids.size === 1 },
    newest: {
      model: newest,
      texts: surveyTexts(newest, locale),
      language: surveyLanguage(newest, locale),
    },
    dimensions: ids.size === 1 ? compareDimensions(results.map(comparedOf), newest, migrations) : [],
  };
}

function comparedOf({ content: { model, summary, steps } }: PublishedResult) {
  return { model, dimensions: summary.scores.dimensions, steps };
}
