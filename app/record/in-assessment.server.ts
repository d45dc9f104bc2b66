// The one way to change an assessment: opened for its visitor, asked for the right and the lock, written, told to the
// history and given its next revision, all inside one transaction. What is refused there has written nothing.
import { type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type AssessmentWriter, openWriter } from "./assessment-writer.server.ts";
import { type Knock, type OpenAssessment, openFor } from "./find-assessment.server.ts";

/** Who changes which assessment, and what of it. */
export interface Entering<Place> extends Knock {
  /** What of it the visitor comes to; where there is none, the same refusal as for what does not exist. */
  readonly place: (opened: OpenAssessment) => Place | null | undefined;
  /**
   * Reads and judges before the transaction what was typed, so that nobody waits for it. It decides nothing: what was
   * true then may be wrong inside.
   */
  readonly ahead?: (opened: OpenAssessment, place: Place) => void;
}
/** For what may be changed while nobody may answer. */
interface EvenFinalised {
  readonly whileFinalised: "allowed";
}
type Barred = "NOT_FOUND" | "FINALISED";
type Write<Place, T, Reason> = (into: AssessmentWriter, place: Place) => Result<T, Reason>;

export function inAssessment<Place, T, Reason>(
  deps: Deps,
  entering: Entering<Place> & EvenFinalised,
  write: Write<Place, T, Reason>,
): Promise<Result<T, Reason | "NOT_FOUND">>;
export function inAssessment<Place, T, Reason>(
  deps: Deps,
  entering: Entering<Place>,
  write: Write<Place, T, Reason>,
): Promise<Result<T, Reason | Barred>>;
export async function inAssessment<Place, T, Reason>(
  deps: Deps,
  entering: Entering<Place> & Partial<EvenFinalised>,
  write: Write<Place, T, Reason>,
): Promise<Result<T, Reason | Barred>> {
  lookAhead(deps, entering);
  return deps.writer.run(() => {
    const found = enter(deps, entering);
    if (found === undefined) return refused("NOT_FOUND");
    const { opened, place } = found;
    if (opened.finalised !== null && entering.whileFinalised !== "allowed") return refused("FINALISED");
    const before = deps.writer.changes();
    const result = write(openWriter(deps, opened), place);
    if (!result.ok && deps.writer.changes() !== before)
      throw new Error("a refusal came after something was written");
    return result;
  });
}

function enter<Place>(
  deps: Deps,
  entering: Entering<Place>,
): { readonly opened: OpenAssessment; readonly place: Place } | undefined {
  const opened = openFor(deps, entering);
  const place = opened === undefined ? undefined : entering.place(opened);
  return opened === undefined || place === undefined || place === null ? undefined : { opened, place };
}

/** As one who only watches: it lengthens no session. */
function lookAhead<Place>(deps: Deps, { ahead, ref, ...entering }: Entering<Place>): void {
  if (ahead === undefined) return;
  const found = enter(deps, { ...entering, ref: { ...ref, isWatching: true } });
  if (found !== undefined) ahead(found.opened, found.place);
}

/** For who refuses with more than a name. */
export function coded<Told extends object>(reason: Told | Barred): Told | { readonly code: Barred } {
  return typeof reason === "object" ? reason : { code: reason };
}
