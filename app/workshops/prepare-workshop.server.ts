// Somebody of the team, or their consultant, prepares a workshop on an assessment.
import { hashToken } from "../database/secret-token.server.ts";
import { canRunWorkshops } from "../domain/people/permissions.ts";
import type { Account } from "../domain/people/visitor.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { readWorkshop, type TypedWorkshop, type WorkshopProblem } from "../domain/workshops/new-workshop.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { votableIds } from "./votable-questions.server.ts";

export interface PrepareWorkshop {
  readonly ref: AssessmentRef;
  readonly typed: TypedWorkshop;
  /** Token of the rendered form: sent twice, it prepares one. */
  readonly form: string;
}
export interface Prepared {
  /** In its address. */
  readonly publicId: string;
}
export type PrepareRefusal =
  | { readonly code: "NOT_FOUND" | "FINALISED" }
  | { readonly code: "INVALID"; readonly problems: readonly WorkshopProblem[] };

/** Gives the id in its address. */
export async function prepareWorkshop(
  deps: Deps,
  { ref, typed, form }: PrepareWorkshop,
): Promise<Result<Prepared, PrepareRefusal>> {
  return deps.writer.run((): Result<Prepared, PrepareRefusal> => {
    const opened = openFor(deps, { ref, right: canRunWorkshops });
    const author = opened?.opener.account ?? null;
    if (opened === undefined || author === null) return refused({ code: "NOT_FOUND" });
    const formHash = hashToken(`${opened.assessment.id} ${form}`);
    const before = deps.workshops.getByForm(formHash);
    if (before !== undefined) return accepted({ publicId: before.publicId });
    return prepare(deps, { opened, author, typed, formHash });
  });
}

interface Preparing {
  readonly opened: OpenAssessment;
  readonly author: Account;
  readonly typed: TypedWorkshop;
  readonly formHash: Buffer;
}

function prepare(
  deps: Deps,
  { opened, author, typed, formHash }: Preparing,
): Result<Prepared, PrepareRefusal> {
  // What a room decides goes into answers, and nothing is written into a version that stands.
  if (opened.finalised !== null) return refused({ code: "FINALISED" });
  const read = readWorkshop(typed, votableIds(opened));
  if ("problems" in read) return refused({ code: "INVALID", problems: read.problems });
  const publicId = deps.newReadableKey(12);
  deps.workshops.create({
    ...read.workshop,
    ...{ publicId, form: formHash, assessmentId: opened.assessment.id, createdAt: deps.now() },
    authorKey: author.authorKey,
  });
  return accepted({ publicId });
}
