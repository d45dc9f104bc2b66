// The desk of whoever leads a workshop.
import { questionSheet } from "../domain/branching/question-sheet.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { deskSteps } from "../domain/workshops/desk-steps.ts";
import { spacedCode } from "../domain/workshops/join-code.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { agreedBefore } from "./agreed-before.server.ts";
import type { Board } from "./board.view.ts";
import { boardOf } from "./board-of.server.ts";
import { votedOn } from "./cast-vote.server.ts";
import type { DeskOnQuestion, DeskSeat, DeskView } from "./desk.view.ts";
import { findLedWorkshop, type LedWorkshop, type WorkshopRef } from "./find-workshop.server.ts";
import { givenReasons } from "./shown-reasons.server.ts";
import { votesByName } from "./votes-by-name.server.ts";

export interface ViewDesk {
  readonly ref: WorkshopRef;
  readonly locale: Locale;
  /** They asked for the answer of the assessment. */
  readonly showsAnswer: boolean;
}

export function viewDesk(deps: Deps, { ref, locale, showsAnswer }: ViewDesk): Result<DeskView, "NOT_FOUND"> {
  const found = findLedWorkshop(deps, ref);
  if (!found.ok) return found;
  const { workshop, opened } = found.value;
  const { assessment, model } = opened;
  const board = boardOf(deps, { workshop, body: assessment.body, model }, locale);
  const texts = surveyTexts(model, locale);
  const proposal = board.question?.rounds.at(-1)?.result.proposal ?? null;
  const { hasPrevote, code } = workshop;
  const nameOf = (id: string) => texts.questions[id]?.short ?? id;
  return accepted({
    ...{ board, now: deps.now().getTime(), code: code === null ? null : spacedCode(code) },
    address: { slug: assessment.body.slug, edition: assessment.edition },
    ...deskSteps(workshop, { hasPrevote, isAgreed: proposal !== null }),
    agenda: workshop.questions.map(({ id, phase }, place) => ({
      ...{ id, phase, place: place + 1, name: nameOf(id) },
    })),
    seats: isInRoom(workshop.state) ? seatsOf(deps, found.value, locale) : [],
    question: onQuestion(deps, found.value, { board, locale, showsAnswer }),
    agreed: agreedBefore(deps, { workshop, model }).map(({ id, place, level }) => ({
      ...{ place, level, name: nameOf(id) },
    })),
  });
}

/** All that were taken: whoever is away may have lost what leads back to theirs. Who has voted is known where votes stand under names, and told there alone. */
function seatsOf(
  deps: Deps,
  { workshop, opened: { model } }: LedWorkshop,
  locale: Locale,
): readonly DeskSeat[] {
  const { roles } = surveyTexts(model, locale);
  const open = workshop.questions.find(({ phase }) => phase === "voting");
  const isTold = workshop.mode === "named" && open !== undefined;
  const voted = new Set(
    isTold ? deps.desk.listVoted({ workshopId: workshop.id, question: open.id, round: open.round }) : [],
  );
  if (!MODES[workshop.mode].asksName) return [];
  const waited = new Set(deps.desk.listWaited(workshop.id));
  return deps.ballots.listSeats(workshop.id).map(({ id, name, role, presence, hasCome, hasReturned }) => ({
    ...{ id, name, hasReturned, isWaited: waited.has(id), isRemoved: presence === "removed" },
    isAway: presence === "left" || (presence === "here" && !hasCome),
    role: role === null ? null : (roles[role]?.label ?? role),
    hasVoted: isTold && presence === "here" ? voted.has(id) : null,
  }));
}

interface Shown {
  readonly board: Board;
  readonly locale: Locale;
  readonly showsAnswer: boolean;
}

function onQuestion(
  deps: Deps,
  { workshop, opened }: LedWorkshop,
  { board, locale, showsAnswer }: Shown,
): DeskOnQuestion | null {
  const stored = workshop.questions.find(({ id }) => id === board.question?.id);
  if (stored === undefined || board.question === null) return null;
  const { rounds } = board.question;
  const sheet = () =>
    questionSheet(askedIn(opened, surveyTexts(opened.model, locale)), votedOn(opened, stored.id));
  const answer = opened.saved.get(stored.id)?.answer ?? { state: "unanswered" as const };
  return {
    ...{ note: stored.note, minutes: stored.minutes },
    named: votesByName(deps, workshop, board),
    reasons: givenReasons(deps, workshop, { id: stored.id, rounds }),
    proposal: rounds.at(-1)?.result.proposal ?? null,
    answer: showsAnswer ? { sheet: sheet(), answer } : null,
  };
}
