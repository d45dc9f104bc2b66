// An evolution as a table: one row for each dimension of each edition, of the very lines that its page draws.
import { type CsvCell, type CsvDialect, csvText } from "../domain/fields/csv-text.ts";
import type { Words } from "../i18n/words.ts";
import { surveyNames } from "../kit/survey-names.ts";
import type { EvolutionView } from "./evolution.view.ts";

interface EvolutionFile {
  readonly view: EvolutionView;
  readonly dialect: CsvDialect;
  /** The permanent address of the page of a version. */
  readonly pageOf: (edition: string, number: number) => string;
}

/** Scores are from 0 to 100 and not rounded; what has no value is empty. */
export function evolutionCsv(file: EvolutionFile, { t }: Words): string {
  /** Programs find columns by these names, the first two as French local authorities name them in open data. */
  const titles = {
    COLL_NOM: t("data.column.COLL_NOM"),
    COLL_SIREN: t("data.column.COLL_SIREN"),
    fictif: t("data.column.fictif"),
    edition: t("data.column.edition"),
    version: t("data.column.version"),
    date_publication: t("data.column.date_publication"),
    questionnaire: t("data.column.questionnaire"),
    questionnaire_version: t("data.column.questionnaire_version"),
    dimension: t("data.column.dimension"),
    libelle: t("data.column.libelle"),
    statut: t("data.column.statut"),
    score: t("data.column.score"),
    score_min: t("data.column.score_min"),
    score_max: t("data.column.score_max"),
    edition_precedente: t("comparison.column.edition_precedente"),
    rupture: t("comparison.column.rupture"),
    evolution: t("comparison.column.evolution"),
    questions_comparables: t("comparison.column.questions_comparables"),
    lecture: t("comparison.column.lecture"),
    url: t("data.column.url"),
    empreinte: t("data.column.empreinte"),
  };
  const heading = file.dialect === "open" ? Object.keys(titles) : Object.values(titles);
  return csvText([heading, ...rowsOf(file)], file.dialect);
}

function rowsOf({ view, pageOf }: EvolutionFile): readonly (readonly CsvCell[])[] {
  const { body, siren, results, lines } = view;
  return lines.flatMap(({ id, scores, steps }) =>
    results.flatMap(({ content, number, at }, place) => {
      const score = scores[place] ?? null;
      if (score === null) return [];
      const { model, texts, edition, hash } = content;
      return [
        [
          ...[body.name, siren, body.isDemonstration, edition, number, wholeSeconds(at)],
          ...[model.survey.id, model.survey.version, id, surveyNames(model, texts).section(id)],
          ...[score.status, score.score, score.low, score.high],
          ...changeCells(steps[place - 1], results[place - 1]?.content.edition),
          ...[pageOf(edition, number), hash],
        ],
      ];
    }),
  );
}

/** Empty for the first edition. */
function changeCells(
  step: EvolutionView["lines"][number]["steps"][number] | undefined,
  before: string | undefined,
): readonly CsvCell[] {
  if (step === undefined || before === undefined) return [null, null, null, null, null];
  const { isBreak, change } = step;
  if (change.kind !== "told") return [before, isBreak, null, null, READINGS[change.kind]];
  return [before, isBreak, change.points, change.questions, READINGS[change.reading]];
}

/** In French like the names of columns, and the same in both languages: programs go by them. */
const READINGS = {
  up: "progresse",
  down: "recule",
  same: "stable",
  small: "trop-faible",
  "no-score": "sans-score",
  "no-answers": "sans-reponses",
  "no-question": "sans-question-commune",
} as const;

/** Programs that read Table Schema know no parts of a second. */
function wholeSeconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
