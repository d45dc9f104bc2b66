// What the page of evidence shows: the files that were given for one question, and what its reader may do about them.
import type { SectionPlace } from "../domain/branching/section-place.ts";
import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { EvidenceFacts } from "../domain/evidence/evidence-file.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";

export interface ShownFile extends EvidenceFacts {
  readonly addedAt: Date;
  readonly who: HistoryWho;
}

export interface EvidenceView {
  readonly body: BodyHeading;
  readonly section: Pick<SectionPlace, "id" | "short">;
  readonly question: { readonly id: string; readonly text: string };
  readonly files: readonly ShownFile[];
  /** The page of the question opens to the reader. */
  readonly mayAnswer: boolean;
  readonly mayAdd: boolean;
  readonly mayRemove: boolean;
  /** Opened by a secret link, which adds no file. */
  readonly isByLink: boolean;
  readonly finalised: FinalisedMark | null;
  /** Bytes of one file. */
  readonly fileLimit: number;
  /** Names this very rendering of the form. */
  readonly form: string;
}

/** Why a file was not taken, as its sender is told. */
export type EvidenceProblem =
  | "NO_FILE"
  | "EMPTY_FILE"
  | "FILE_TOO_LARGE"
  | "WRONG_FILE"
  | "TOO_MANY_FILES"
  | "NO_ROOM";
