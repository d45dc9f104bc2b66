// Whoever leads decides a question: the step, and in the same transaction what they wrote down of it.
import { levelsOf } from "../domain/opinions/opinion.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type DecisionProblem, readDecision, type TypedDecision } from "../domain/workshops/decision-form.ts";
import type { Refusal } from "../domain/workshops/run-workshop.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { agreedBefore } from "./agreed-before.server.ts";
import { votedOn } from "./cast-vote.server.ts";
import { commandIn } from "./command-workshop.server.ts";
import { findLedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";

export interface DecideQuestion {
  readonly ref: WorkshopRef;
  readonly question: string;
  /** The revision that who decides was shown. */
  readonly seen: number;
  readonly typed: TypedDecision;
}
export type DecideRefusal =
  | { readonly code: Refusal | "NOT_FOUND" }
  | { readonly code: "INVALID"; readonly problems: readonly DecisionProblem[] };

export async function decideQuestion(
  deps: Deps,
  { ref, question, seen, typed }: DecideQuestion,
): Promise<Result<null, DecideRefusal>> {
  return deps.writer.run((): Result<null, DecideRefusal> => {
    const found = findLedWorkshop(deps, ref);
    if (!found.ok) return refused({ code: found.reason });
    const { workshop, opened } = found.value;
    if (!workshop.questions.some(({ id }) => id === question)) return refused({ code: "NO_QUESTION" });
    const read = readDecision(typed, levelsOf(votedOn(opened, question)));
    if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
    const ran = commandIn(deps, found.value, { do: "decide", question, seen });
    if (!ran.ok) return refused({ code: ran.reason });
    deps.deskEdits.setDecision({ workshopId: workshop.id, question }, read.decision);
    return accepted(null);
  });
}

/** Everything that was agreed on before the meeting is decided, each at the level that its votes propose. */
export async function acceptAgreed(
  deps: Deps,
  { ref, seen }: Pick<DecideQuestion, "ref" | "seen">,
): Promise<Result<null, Refusal | "NOT_FOUND">> {
  return deps.writer.run((): Result<null, Refusal | "NOT_FOUND"> => {
    const found = findLedWorkshop(deps, ref);
    if (!found.ok) return found;
    const { workshop, opened } = found.value;
    const agreed = agreedBefore(deps, { workshop, model: opened.model });
    const ran = commandIn(deps, found.value, { do: "accept", questions: agreed.map(({ id }) => id), seen });
    if (!ran.ok) return ran;
    for (const { id: question, level } of agreed)
      deps.deskEdits.setDecision({ workshopId: workshop.id, question }, { level, text: "", dissent: "" });
    return accepted(null);
  });
}
