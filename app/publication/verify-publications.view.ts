import type { LinkFault } from "../domain/history/verify-links.ts";

/** publication, request: of its steps. document: its bytes are no longer those that their name says. */
export type PublicationFault =
  | { readonly what: "publication" | "request"; readonly id: string; readonly fault: LinkFault }
  | { readonly what: "document"; readonly id: string };

export interface VerifiedPublications {
  /** Steps, of publications and of requests. */
  readonly entries: number;
  readonly documents: number;
  readonly broken: readonly PublicationFault[];
}
