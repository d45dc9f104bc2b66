// Levers that the room of a workshop kept, to be taken over into the roadmap with the answers, and to go again with them.
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import type { OpenAssessment } from "../record/find-assessment.server.ts";
import { type LeverOfWorkshop, retainFromWorkshop } from "../roadmap/retain-from-workshop.server.ts";
import { takenUpLevers } from "../roadmap/taken-up-levers.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { toldLeverRound } from "../workshops/told-lever-round.server.ts";
import type { EndedWorkshop } from "./ended-workshop.server.ts";
import type { TransferLever } from "./transfer.view.ts";

/** In the order of their picks; empty where none were picked or kept. */
export function transferLevers(
  deps: Deps,
  { assessment, model }: Pick<OpenAssessment, "assessment" | "model">,
  { workshop, locale }: Pick<EndedWorkshop, "workshop"> & { readonly locale: Locale },
): readonly TransferLever[] {
  const round = toldLeverRound(deps, { workshop, model }, locale);
  const taken = takenUpLevers(deps, assessment.id);
  return (round?.levers ?? [])
    .filter(({ isKept }) => isKept)
    .map(({ id, title, count }) => ({
      ...{ id, title, picks: count, voters: round?.voters ?? 0 },
      isRetained: taken.has(id),
    }));
}

/** Those of the kept that were ticked; what is on the roadmap by now is left out. */
export function chosenLevers(
  deps: Deps,
  { opened }: Pick<AssessmentWriter, "opened">,
  { ended, levers }: { readonly ended: EndedWorkshop; readonly levers: readonly string[] },
): Result<readonly TransferLever[], "NOT_OFFERED"> {
  // Their titles are not written: any language gives the same ones.
  const kept = transferLevers(deps, opened, { ...ended, locale: "fr" });
  if (levers.some((id) => !kept.some((one) => one.id === id))) return refused("NOT_OFFERED");
  return accepted(kept.filter(({ id, isRetained }) => levers.includes(id) && !isRetained));
}

/** Under the revision of the transfer, so that they go again with it. */
export function takeLevers(
  deps: Deps,
  into: AssessmentWriter,
  {
    ended,
    levers,
    revision,
  }: {
    readonly ended: EndedWorkshop;
    readonly levers: readonly TransferLever[];
    readonly revision: number;
  },
): void {
  const { workshop, closedAt } = ended;
  const day = workshop.day ?? closedAt.toISOString().slice(0, 10);
  for (const { id, voters, picks } of levers) {
    const lever: LeverOfWorkshop = {
      lever: id,
      origin: { atelier: workshop.publicId, revision, day, voters, picks },
    };
    retainFromWorkshop(deps, into, lever);
  }
}
