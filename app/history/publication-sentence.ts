import type { PublicationKind } from "../domain/history/history-entry.ts";
import type { HistoryPublication } from "../domain/history/history-line.types.ts";
import type { MessageKey, Words } from "../i18n/words.ts";

const KEYS = {
  "publication-asked": "history.publication.asked",
  "publication-asked-again": "history.publication.askedAgain",
  "publication-called-off": "history.publication.calledOff",
  "publication-void": "history.publication.void",
  "publication-allowed": "history.publication.allowed",
  "publication-refused": "history.publication.refused",
  "publication-returned": "history.publication.returned",
  "publication-published": "history.publication.published",
  "publication-corrected": "history.publication.corrected",
  "publication-withdrawn": "history.publication.withdrawn",
} as const satisfies Readonly<Record<PublicationKind, MessageKey>>;

/** What was done on the way to the public page. */
export function publicationSentence(
  kind: PublicationKind,
  publication: HistoryPublication | null,
  { t }: Words,
): string {
  if (kind === "publication-allowed" && publication?.isScoresAlone === true)
    return t("history.publication.allowedScores");
  return t(KEYS[kind], { number: publication?.number ?? 0 });
}
