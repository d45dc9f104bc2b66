import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { Words } from "../i18n/words.ts";

/** When a version was finalised, by whom, and which one it is. */
export function markSentence({ at, version, who }: FinalisedMark, { t, date, time }: Words): string {
  const values = { date: date(at), time: time(at), version };
  if (who.isErased) return t("kit.mark.byErased", values);
  return who.name === null ? t("kit.mark.byMember", values) : t("kit.mark.by", { ...values, who: who.name });
}
