// A public document as a table: one row for the whole, one for each dimension, one for each indicator whose level is published.
// What is handed out as CSV, the schema that describes it, and the table of an edition are made of these columns alone.
import type { CsvCell } from "../fields/csv-text.ts";
import { isLevel } from "../questions/level.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import type { Texts } from "../survey/texts.schema.ts";
import type { PublicDocument } from "./public-document.schema.ts";

/** Types are those of Table Schema. The first two are named as French local authorities name them in open data. */
export const COLUMNS = [
  { name: "COLL_NOM", type: "string" },
  { name: "COLL_SIREN", type: "string" },
  { name: "fictif", type: "boolean" },
  { name: "edition", type: "string" },
  { name: "version", type: "integer" },
  { name: "date_publication", type: "datetime" },
  { name: "questionnaire", type: "string" },
  { name: "questionnaire_version", type: "string" },
  { name: "type", type: "string" },
  { name: "dimension", type: "string" },
  { name: "indicateur", type: "string" },
  { name: "libelle", type: "string" },
  { name: "statut", type: "string" },
  { name: "palier", type: "integer" },
  { name: "score", type: "number" },
  { name: "score_min", type: "number" },
  { name: "score_max", type: "number" },
  { name: "niveau", type: "integer" },
  { name: "couverture", type: "number" },
  { name: "reponses", type: "integer" },
  { name: "applicables", type: "integer" },
  { name: "url", type: "string" },
  { name: "empreinte", type: "string" },
] as const;
export type ColumnName = (typeof COLUMNS)[number]["name"];
export type PublicRow = Readonly<Record<ColumnName, CsvCell>>;

/** Of a row. ensemble: the whole of a body. */
export const ROW_TYPES = ["ensemble", "dimension", "indicateur"] as const;
/** Of a dimension or the whole, then of an indicator: three different things that are no zero. */
export const STATUSES = ["evaluated", "not-evaluated", "not-applicable", "dk", "na", "unanswered"] as const;

/** By the id of what is named; one without words is named by its id. */
type Named<Part extends string, Word extends string> = Readonly<
  Record<Part, Readonly<Record<string, Readonly<Record<Word, string>> | undefined>>>
>;

export interface PublicTableParts {
  readonly document: PublicDocument;
  /** The version that the document names. */
  readonly model: SurveyModel;
  readonly texts: Pick<Texts, "title"> & Named<"sections", "title"> & Named<"questions", "short">;
  /** Nine digits; null for a body that has none. */
  readonly siren: string | null;
  /** url: of its page. hash: SHA-256 of the document. */
  readonly published: {
    readonly number: number;
    readonly at: Date;
    readonly hash: string;
    readonly url: string;
  };
}

/** In the order of the questionnaire. Scores are from 0 to 100 and not rounded; what has no value is null. */
export function publicTable(parts: PublicTableParts): readonly PublicRow[] {
  const { document, model, texts } = parts;
  const { body, edition, survey, scores, steps = {} } = document;
  const { number, at, hash, url } = parts.published;
  const same = {
    ...{ COLL_NOM: body.name, COLL_SIREN: parts.siren, fictif: body.demonstration, edition },
    ...{ version: number, date_publication: wholeSeconds(at) },
    ...{ questionnaire: survey.id, questionnaire_version: survey.version, url, empreinte: hash },
  };
  const { global } = scores;
  const whole = {
    ...{ ...same, ...NOTHING, type: "ensemble", libelle: texts.title },
    ...{ statut: global.score === null ? "not-evaluated" : "evaluated", score: global.score },
    ...{ score_min: global.low, score_max: global.high, niveau: global.level },
    ...{ reponses: global.evaluated, applicables: global.applicable },
  };
  const dimensions = model.dimensions.flatMap(({ id }) => {
    const one = scores.dimensions[id];
    if (one === undefined) return [];
    const { status: statut, score, low: score_min, high: score_max, level: niveau, coverage } = one;
    return {
      ...{ ...same, ...NOTHING, type: "dimension", dimension: id, libelle: texts.sections[id]?.title ?? id },
      ...{ statut, score, score_min, score_max, niveau, couverture: coverage },
      ...{ reponses: one.answered, applicables: one.applicable },
    };
  });
  const indicators = model.indicators.flatMap(({ id }) => {
    const step = steps[id];
    if (step === undefined) return [];
    const known = isLevel(step);
    return {
      ...{ ...same, ...NOTHING, type: "indicateur", indicateur: id },
      dimension: model.sectionOf.get(id)?.id ?? null,
      ...{ libelle: texts.questions[id]?.short ?? id, statut: known ? "evaluated" : step },
      palier: known ? step : null,
    };
  });
  return [whole, ...dimensions, ...indicators];
}

/** Programs that read Table Schema know no parts of a second. */
function wholeSeconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

const NOTHING = {
  ...{ dimension: null, indicateur: null, palier: null, score: null, score_min: null, score_max: null },
  ...{ niveau: null, couverture: null, reponses: null, applicables: null },
};
