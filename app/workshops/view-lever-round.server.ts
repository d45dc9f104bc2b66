// The picks of levers, as whoever leads sees them, and as a seat does.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { mayPick, proposedLevers } from "../domain/workshops/lever-round.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { findLedWorkshop, findSeat, type SeatRef, type WorkshopRef } from "./find-workshop.server.ts";
import type { LeverRoundView, SeatLeversView } from "./lever-round.view.ts";
import { offeredLevers } from "./offered-levers.server.ts";
import { pickerOf } from "./pick-levers.server.ts";
import { choiceOf, toldLeverRound } from "./told-lever-round.server.ts";
import { addressOf } from "./what-follows.server.ts";

export function viewLeverRound(
  deps: Deps,
  { ref, locale }: { readonly ref: WorkshopRef; readonly locale: Locale },
): Result<LeverRoundView, "NOT_FOUND"> {
  const found = findLedWorkshop(deps, ref);
  if (!found.ok) return found;
  const { workshop, opened } = found.value;
  const { id, publicId, title, state } = workshop;
  const texts = surveyTexts(opened.model, locale);
  const round = deps.leverRounds.get(id);
  const isOver = !isInRoom(state) && state !== "draft" && state !== "prevote" && state !== "cancelled";
  return accepted({
    ...{ publicId, title, body: bodyHeading(opened.assessment.body, texts) },
    round: toldLeverRound(deps, { workshop, model: opened.model }, locale),
    offered: round === undefined ? offeredLevers(deps, opened).map((one) => choiceOf(texts, one)) : [],
    proposed: round === undefined || round.kept.length > 0 ? [] : proposedLevers(round),
    picked: deps.leverRounds.countBallots(id),
    here: deps.ballots.countSeats(id).here,
    ...{ isInRoom: isInRoom(state), isArchived: state === "archived" },
    transfer: isOver ? addressOf(deps, workshop) : null,
  });
}

/** REMOVED: whoever leads has freed the seat. */
export function viewSeatLevers(
  deps: Deps,
  { ref, locale }: { readonly ref: SeatRef; readonly locale: Locale },
): Result<SeatLeversView, "NOT_FOUND" | "REMOVED"> {
  const found = findSeat(deps, ref);
  if (!found.ok) return found;
  const { workshop, body, model, seat } = found.value;
  if (!seat.isHere) return refused("REMOVED");
  const texts = surveyTexts(model, locale);
  const round = deps.leverRounds.get(workshop.id);
  const isOpen = mayPick(workshop.state, round);
  return accepted({
    ...{ publicId: workshop.publicId, title: workshop.title },
    demonstration: bodyHeading(body, texts).demonstration,
    round: toldLeverRound(deps, found.value, locale),
    candidates: isOpen ? (round?.candidates ?? []).map((one) => choiceOf(texts, one)) : [],
    own: isOpen ? deps.leverRounds.getBallot(workshop.id, pickerOf(found.value)) : [],
  });
}
