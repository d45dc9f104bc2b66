// Takes an opinion back, as if it had never been given: one that was sent by mistake is nobody's. What was shown of communes
// stays as it stood when they were counted.
import { accepted, type Result } from "../domain/result.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { type OpinionPlace, opinionGiver, rightToGive } from "./opinion-giver.server.ts";

/** Nothing is wrong with taking back what is not there: sent twice, it does it once. */
export async function withdrawOpinion(
  deps: Deps,
  from: OpinionPlace,
): Promise<Result<null, "NOT_FOUND" | "FINALISED">> {
  const { ref, side, questionId } = from;
  return inAssessment(
    deps,
    { ref, right: rightToGive(side), place: (opened) => opinionGiver(deps, opened, from) },
    ({ opened: { assessment } }, { accountId, commune }): Result<null, never> => {
      deps.opinions.delete(assessment.id, { questionId, accountId, commune });
      return accepted(null);
    },
  );
}
