import type { BodyHeading } from "../domain/directory/body-heading.ts";
import type { EvidenceType } from "../domain/evidence/evidence-type.ts";
import type { FinalisedMark } from "../domain/finalisation/finalisation.ts";
import type { HistoryWho } from "../domain/history/history-line.types.ts";
import type { AssessmentAddress } from "../kit/assessment-paths.ts";

export interface ListedFile {
  readonly publicId: string;
  readonly name: string;
  readonly type: EvidenceType;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
  readonly who: HistoryWho;
}

export type EvidenceProblem =
  | "NO_FILE"
  | "EMPTY_FILE"
  | "FILE_TOO_LARGE"
  | "WRONG_FILE"
  | "TOO_MANY_FILES"
  | "NO_ROOM";

export interface EvidencePageProps {
  readonly address: AssessmentAddress;
  readonly body: BodyHeading;
  readonly section: { readonly id: string; readonly short: string };
  readonly question: { readonly id: string; readonly text: string };
  readonly files: readonly ListedFile[];
  readonly mayAnswer: boolean;
  readonly mayAdd: boolean;
  readonly mayRemove: boolean;
  readonly isByLink: boolean;
  readonly finalised: FinalisedMark | null;
  /** Bytes of one file. */
  readonly fileLimit: number;
  readonly form: string;
  /** The file that the reader is about to remove; null for none. */
  readonly leaving: string | null;
  readonly notice: string | null;
}
