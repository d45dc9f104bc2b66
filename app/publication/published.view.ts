// What is online of one edition of a body, or that it was withdrawn.
import type { Body } from "../domain/directory/body.ts";

export interface PublishedVersion {
  readonly number: number;
  readonly at: Date;
  /** Names the very bytes of the document. */
  readonly hash: string;
  /** As the official declared themselves; null where none was asked. */
  readonly official: { readonly name: string; readonly mandate: string } | null;
  /** Why it corrects the one before; empty for the first. */
  readonly reason: string;
}
interface OfAssessment {
  readonly assessmentId: number;
  readonly edition: string;
  readonly body: Body;
}
export interface Online extends OfAssessment {
  readonly kind: "online";
  /** In the order of their numbers, at least one. */
  readonly versions: readonly PublishedVersion[];
  readonly latest: PublishedVersion;
  /** Versions before these that were withdrawn; null where none was. */
  readonly withdrawn: Withdrawn | null;
}
export interface Withdrawn extends OfAssessment {
  readonly kind: "withdrawn";
  readonly at: Date;
  readonly reason: string;
  /** Of the versions that were online, in their order, with what names their documents. */
  readonly numbers: readonly number[];
  readonly hashes: readonly string[];
}
