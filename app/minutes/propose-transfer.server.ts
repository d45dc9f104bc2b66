// Whoever leads a workshop without being of the métropole proposes what to take over; a member of the team does it, or not.
import { canRunWorkshops } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { noteFollowing } from "../workshops/what-follows.server.ts";
import { endedWorkshop } from "./ended-workshop.server.ts";
import { transferLines } from "./transfer-lines.server.ts";

export interface ProposeTransfer {
  readonly ref: AssessmentRef;
  readonly publicId: string;
  /** Ids. */
  readonly questions: readonly string[];
}

/** In place of what was proposed before. */
export function proposeTransfer(
  deps: Deps,
  { ref, publicId, questions }: ProposeTransfer,
): Promise<Result<null, "NOT_FOUND" | "FINALISED" | "NOTHING_CHOSEN" | "NOT_OFFERED">> {
  return inAssessment(
    deps,
    { ref, right: canRunWorkshops, place: (opened) => endedWorkshop(deps, opened, publicId) },
    ({ opened, author, now }, ended): Result<null, "NOTHING_CHOSEN" | "NOT_OFFERED"> => {
      if (questions.length === 0) return refused("NOTHING_CHOSEN");
      const offered = transferLines(deps, opened, ended).flatMap(({ question, answer }) =>
        answer === null ? [] : [question],
      );
      if (!questions.every((id) => offered.includes(id))) return refused("NOT_OFFERED");
      const { workshop } = ended;
      const step = { step: "propose", state: workshop.state } as const;
      const revision = noteFollowing(deps, workshop, { ...step, author, now });
      const ordered = offered.filter((id) => questions.includes(id));
      deps.transfers.saveProposal({ workshopId: workshop.id, revision }, ordered);
      return accepted(null);
    },
  );
}
