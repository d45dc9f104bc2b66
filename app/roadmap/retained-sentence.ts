import type { Words } from "../i18n/words.ts";
import type { RetainedLever } from "./retained.view.ts";

/** “Retenu : Direction générale, mars 2027. …”; what was not said is left out. */
export function retainedSentence(
  { owner, month, note }: RetainedLever,
  { t, month: monthText }: Words,
): string {
  const parts = [
    owner === null ? t("roadmap.owner.member") : owner,
    month === null ? "" : monthText(new Date(`${month}-15T12:00:00Z`)),
  ].filter((part) => part !== "");
  const who =
    parts.length === 0 ? t("roadmap.retained.open") : t("roadmap.retained", { what: parts.join(", ") });
  return note === "" ? who : `${who} ${note}`;
}
