// The page of a seat: what everybody in the room may see now, with what this browser itself has voted, and nothing of anybody else.
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { spacedCode } from "../domain/workshops/join-code.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Board } from "./board.view.ts";
import { boardOf } from "./board-of.server.ts";
import { findSeat, type SeatedWorkshop, type SeatRef } from "./find-workshop.server.ts";
import { ownWord } from "./give-word.server.ts";
import type { OwnVote, SeatView } from "./seat.view.ts";
import { voterOf } from "./voter-of.server.ts";
import { votesByName } from "./votes-by-name.server.ts";

/** removed: whoever leads has freed the seat. left: who sat there did. */
export function viewSeat(
  deps: Deps,
  { ref, locale }: { readonly ref: SeatRef; readonly locale: Locale },
): Result<SeatView, "NOT_FOUND" | "left" | "removed"> {
  const found = findSeat(deps, ref);
  if (!found.ok) return found;
  const { seat, model } = found.value;
  if (seat.presence !== "here") return refused(seat.presence);
  const board = boardOf(deps, found.value, locale);
  const { name, role, code } = seat;
  const texts = surveyTexts(model, locale);
  return accepted({
    ...{ board, own: ownVotes(deps, found.value, board), said: ownWord(deps, found.value) },
    givesWord: !seat.isOfLeader,
    named: votesByName(deps, found.value.workshop, board),
    seat: {
      name,
      role: role === null ? null : (texts.roles[role]?.label ?? role),
      code: code === null ? null : spacedCode(code),
    },
  });
}

function ownVotes(deps: Deps, { workshop, seat, token }: SeatedWorkshop, board: Board): readonly OwnVote[] {
  const { id: workshopId, mode, publicId } = workshop;
  const asked = board.question === null ? board.prevote : [board.question];
  return asked.flatMap(({ id: question, round: last }) => {
    const voter = voterOf({ mode, publicId, question, seat, token });
    return Array.from({ length: last + 1 }, (_, round) => round).flatMap((round) => {
      const ballot = deps.ballots.getBallot({ workshopId, question, round }, voter);
      return ballot === undefined ? [] : [{ question, round, ...ballot }];
    });
  });
}
