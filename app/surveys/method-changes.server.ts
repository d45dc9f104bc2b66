// What each version of a questionnaire changed of the one before, short enough for its method page.
import type { Locale } from "../domain/fields/id.schema.ts";
import { compareDefinitions, type DifferentItem } from "../domain/survey/compare-definitions.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { VersionChange } from "./method.view.ts";

/** Two versions never change: what differs between them is looked for once. */
const known = new WeakMap<SurveyModel, WeakMap<SurveyModel, readonly DifferentItem[]>>();

function differences(older: SurveyModel, newer: SurveyModel): readonly DifferentItem[] {
  const ofNewer = known.get(newer) ?? new WeakMap<SurveyModel, readonly DifferentItem[]>();
  known.set(newer, ofNewer);
  const items = ofNewer.get(older) ?? compareDefinitions(older, newer);
  ofNewer.set(older, items);
  return items;
}

export function versionChange(older: SurveyModel, newer: SurveyModel, locale: Locale): VersionChange {
  const items = differences(older, newer);
  const scored = items.filter(({ kind, isIndicator }) => kind === "question" && isIndicator);
  const nameOf = ({ id, fate }: DifferentItem) =>
    surveyTexts(fate === "removed" ? older : newer, locale).questions[id]?.short ?? id;
  const named = (fits: (item: DifferentItem) => boolean) => scored.filter(fits).map(nameOf);
  const has = (aspects: readonly string[]) => (item: DifferentItem) =>
    item.fate === "changed" && item.parts.some(({ aspect }) => aspects.includes(aspect));
  return {
    ...{ from: older.survey.version, to: newer.survey.version },
    added: named(({ fate }) => fate === "added"),
    removed: named(({ fate }) => fate === "removed"),
    weights: named(has(["weight"])),
    scales: named(has(["scale", "type"])),
    words: items.filter(has(["words"])).length,
    others: items.filter((item) => isOther(item)).length,
  };
}

/** Neither a scored question that came or went, nor words, weights and scales. */
function isOther({ kind, isIndicator, fate, parts }: DifferentItem): boolean {
  if (fate !== "changed") return !(kind === "question" && isIndicator);
  return (
    parts.some(({ aspect }) => aspect === "rule") ||
    (!isIndicator && parts.some(({ aspect }) => aspect !== "words"))
  );
}
