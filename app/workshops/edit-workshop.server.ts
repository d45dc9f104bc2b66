// A workshop is prepared until it opens: from its first vote on, mode and rule stand.
import { frenchDay } from "../domain/people/due-reminder.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import {
  moved,
  type PrevoteProblem,
  plannedQuestions,
  type QuestionMove,
  readPrevote,
  type TypedPrevote,
} from "../domain/workshops/edited-workshop.ts";
import { readWorkshop, type TypedWorkshop, type WorkshopProblem } from "../domain/workshops/new-workshop.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { freeCode } from "./command-workshop.server.ts";
import type { EditedDraft } from "./desk-edits.store.server.ts";
import { findLedWorkshop, type LedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import { votableIds } from "./votable-questions.server.ts";

export interface EditWorkshop {
  readonly ref: WorkshopRef;
  /** The revision that the page showed. */
  readonly seen: number;
  /** Its questions as the page showed them, in their order. */
  readonly typed: TypedWorkshop;
  /** As typed, of a question. */
  readonly minutesOf: (id: string) => string;
  readonly prevote: Omit<TypedPrevote, "meeting">;
  readonly move: QuestionMove;
}
export type EditProblem = WorkshopProblem | "BAD_MINUTES" | PrevoteProblem;
/** OPEN: it has begun. STALE: somebody else changed it meanwhile. */
export type EditRefusal =
  | { readonly code: "NOT_FOUND" | "OPEN" | "STALE" }
  | { readonly code: "INVALID"; readonly problems: readonly EditProblem[] };

/** What was typed is written with the move, or nothing is. */
export async function editWorkshop(deps: Deps, edit: EditWorkshop): Promise<Result<null, EditRefusal>> {
  return deps.writer.run((): Result<null, EditRefusal> => {
    const found = findLedWorkshop(deps, edit.ref);
    if (!found.ok) return refused({ code: found.reason });
    const { workshop } = found.value;
    if (workshop.state !== "draft") return refused({ code: "OPEN" });
    if (workshop.revision !== edit.seen) return refused({ code: "STALE" });
    return write(deps, found.value, edit);
  });
}

function write(
  deps: Deps,
  { workshop, opened, leader }: LedWorkshop,
  edit: EditWorkshop,
): Result<null, EditRefusal> {
  // What leaves the path later stays where it is until somebody leaves it out.
  const votable = [...votableIds(opened), ...workshop.questions.map(({ id }) => id)];
  const read = readEdit(edit, { votable, today: frenchDay(deps.now()) });
  if (!read.ok) return refused({ code: "INVALID", problems: read.reason });
  deps.deskEdits.saveDraft({
    ...{ ...read.value, workshopId: workshop.id, revision: workshop.revision + 1 },
    prevoteCode: read.value.prevoteOn === null ? null : (workshop.prevoteCode ?? freeCode(deps)),
    ...{ at: deps.now().getTime(), authorKey: leader.authorKey },
  });
  return accepted(null);
}

type Edited = Pick<
  EditedDraft,
  "title" | "day" | "mode" | "threshold" | "namesKept" | "questions" | "hasPrevote" | "prevoteOn"
>;

/** Every problem at once. */
function readEdit(
  edit: EditWorkshop,
  { votable, today }: { readonly votable: readonly string[]; readonly today: string },
): Result<Edited, readonly EditProblem[]> {
  const { typed } = edit;
  const planned = plannedQuestions(typed.questions, edit.minutesOf);
  const questions = planned && moved(planned, edit.move);
  const prevote = readPrevote({ ...edit.prevote, meeting: typed.day }, today);
  const ids = questions?.map(({ id }) => id) ?? typed.questions;
  const read = readWorkshop({ ...typed, questions: ids }, votable);
  if ("workshop" in read && questions !== null && typeof prevote !== "string")
    return accepted({ ...read.workshop, ...prevote, questions });
  return refused([
    ...("problems" in read ? read.problems : []),
    ...(questions === null ? ["BAD_MINUTES" as const] : []),
    ...(typeof prevote === "string" ? [prevote] : []),
  ]);
}
