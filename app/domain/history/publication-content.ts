// What the history holds of an act of publication: which document it was about, and nothing that names a person. Reasons stand with
// the step itself, where they are read.
import { canonical } from "../answers/fingerprint.ts";

export interface PublicationContent {
  /** SHA-256 of the public document. */
  readonly hash: string;
  /** Of the published version; null for what is not published yet. */
  readonly number: number | null;
  /** An official allowed the scores alone, of a wider scope that was asked for. */
  readonly isScoresAlone: boolean;
}

export function publicationContent({ hash, number, isScoresAlone }: PublicationContent): string {
  return canonical({ hash, number, isScoresAlone });
}

export function parsePublicationContent(text: string): PublicationContent {
  return JSON.parse(text) as PublicationContent;
}
