import type { LinkFault } from "../domain/history/verify-links.ts";

/**
 * publication, request: of its steps. requested: it holds another document than it asked for. document: its bytes are no longer
 * those that their name says. format: they are, and do not fit what a public document may be.
 */
export type PublicationFault =
  | { readonly what: "publication" | "request"; readonly id: string; readonly fault: LinkFault }
  | { readonly what: "document" | "requested"; readonly id: string }
  | { readonly what: "format"; readonly id: string; readonly reason: string };

export interface VerifiedPublications {
  /** Steps, of publications and of requests. */
  readonly entries: number;
  readonly documents: number;
  readonly broken: readonly PublicationFault[];
}
