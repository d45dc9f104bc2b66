import { editionState } from "../domain/editions/edition.ts";
import { isStillInAudience } from "../domain/editions/in-audience.ts";
import { letterOf } from "../domain/mails/about.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { letterBody } from "./letter-bodies.server.ts";

/**
 * Whether a letter that is about to leave still asks for what is to be done: its body may have finalised, want no letters or be written to
 * elsewhere since it was written, and its edition may be closed. True of what is no letter.
 */
export function isLetterMeant(deps: Deps, about: string): boolean {
  const id = letterOf(about);
  const letter = id === null ? undefined : deps.letters.getPlace(id);
  if (letter === undefined) return true;
  const edition = deps.editions.get(letter.editionId);
  if (edition === undefined || editionState(edition) !== "open" || !letter.isPresent) return false;
  const body = letterBody(deps, edition, letter.bodyId);
  return body !== undefined && isStillInAudience(letter.audience, body);
}
