import { type HistoryEntry, isOfTarget } from "../domain/history/history-entry.ts";
import type { HistoryTarget } from "../domain/history/history-line.types.ts";
import { parseTargetContent } from "../domain/history/target-content.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import type { Texts } from "../domain/survey/texts.schema.ts";

/** Under its id where the present words have it no more; null for an entry about anything else. */
export function historyTarget(
  { survey }: SurveyModel,
  entry: HistoryEntry,
  { sections, maturityLevels }: Texts,
): HistoryTarget | null {
  const text = isOfTarget(entry) ? (entry.newContent ?? entry.oldContent) : null;
  if (text === null) return null;
  const { dimension, level, month, reason } = parseTargetContent(text);
  const id = survey.maturityLevels.find((one) => one.level === level)?.id ?? "";
  return {
    ...{ month, reason, dimension: sections[dimension]?.title ?? dimension },
    level: maturityLevels[id]?.label ?? String(level),
  };
}
