// What an official allowed: the whole that was asked for or the scores alone, with who said so and when.
import type { PublicDocument } from "../domain/publication/public-document.schema.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { readDocument } from "./read-document.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";

export interface AllowedDocument {
  readonly document: PublicDocument;
  readonly at: Date;
  /** As they declared themselves. */
  readonly official: { readonly name: string; readonly mandate: string };
  /** What lets them decide, as they named it; empty where they did not. Never published. */
  readonly delegation: string;
}

/** Undefined while nobody has allowed it. */
export function allowedDocument(
  deps: Deps,
  request: Pick<StoredRequest, "id" | "documentHash">,
): AllowedDocument | undefined {
  const texts = deps.publicationRequests.textsOf(request.id);
  const step = deps.publicationRequests.stepsOf(request.id).findLast(({ kind }) => kind === "authorised");
  if (texts === undefined || step === undefined) return undefined;
  const { at, officialName: name, officialMandate: mandate, delegation } = step;
  const text = [texts.scores, texts.all].find((one) => sha256(one) === request.documentHash);
  if (text === undefined)
    throw new Error(`The request ${request.id} holds none of the documents that its steps name`);
  return { document: readDocument(text), at, official: { name, mandate }, delegation };
}

/** What was allowed last before this request, whatever became of it. */
export function allowedBefore(
  deps: Deps,
  { id, assessmentId }: Pick<StoredRequest, "id" | "assessmentId">,
): AllowedDocument | undefined {
  const before = deps.publicationRequests.allowedBefore(assessmentId, id);
  return before && allowedDocument(deps, before);
}
