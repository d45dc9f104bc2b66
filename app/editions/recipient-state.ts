import type { Words } from "../i18n/words.ts";
import type { RecipientLine } from "./letters.view.ts";

/** How far it has come, and whether it is written to. */
export function recipientState({ participation, stopped }: RecipientLine, { t }: Words): string {
  const step = t(`editions.participation.${participation}`);
  return stopped === null ? step : `${step} · ${t(`editions.letters.stopped.${stopped}`)}`;
}
