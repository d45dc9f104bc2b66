// The board of a workshop, made once for each of its changes and shared by all who read it.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { isPrevoteOver } from "../domain/workshops/prevote-day.ts";
import { openQuestion, openRounds } from "../domain/workshops/run-workshop.ts";
import { isInRoom } from "../domain/workshops/workshop-state.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { Board } from "./board.view.ts";
import { boardQuestion } from "./board-question.server.ts";
import type { ToldWorkshop } from "./find-workshop.server.ts";
import { toldLeverRound } from "./told-lever-round.server.ts";
import type { StoredQuestion, StoredWorkshop } from "./workshops.store.server.ts";

/** Boards that are remembered; a room has one a language. */
const MOST_KEPT = 200;
const kept = new WeakMap<Deps, Map<string, Board>>();

/** `told` as it stands in the database now: who it is for may see it, and so may everybody in the room. */
export function boardOf(deps: Deps, told: ToldWorkshop, locale: Locale): Board {
  const stamp = stampOf(deps, told.workshop);
  const boards = kept.get(deps) ?? new Map<string, Board>();
  kept.set(deps, boards);
  const key = `${told.workshop.publicId} ${locale}`;
  const known = boards.get(key);
  if (known?.stamp === stamp) return known;
  const board = { ...makeBoard(deps, told, locale), stamp };
  boards.delete(key);
  boards.set(key, board);
  for (const oldest of boards.keys()) if (boards.size > MOST_KEPT) boards.delete(oldest);
  return board;
}

/** Of everything that a board shows and that changes: counts alone, so that it tells nothing of what was voted. */
function stampOf(deps: Deps, workshop: StoredWorkshop): string {
  // A day may have opened it, or ended it, without anybody.
  const { id: workshopId, revision, touched } = workshop;
  const state = isPrevoteOver(workshop) ? "over" : workshop.state;
  const { here, ever } = deps.ballots.countSeats(workshopId);
  const voted = openRounds(workshop).map((open) => deps.ballots.countBallots({ workshopId, ...open }));
  return [revision, state, touched, here, ever, ...voted].join(".");
}

function makeBoard(deps: Deps, told: ToldWorkshop, locale: Locale): Omit<Board, "stamp"> {
  const { workshop, body, model } = told;
  const { publicId, title, mode, namesKept, threshold, state, isLocked, revision, timerEndsAt, questions } =
    workshop;
  const show = (question: StoredQuestion) => boardQuestion(deps, told, { question, locale });
  const current = isInRoom(state) ? currentQuestion(deps, workshop) : null;
  return {
    ...{ publicId, title, mode, namesKept, threshold, state, isLocked, revision, timerEndsAt },
    hasMinutes: workshop.minutesSharedAt !== null,
    body: bodyHeading(body, surveyTexts(model, locale)),
    here: deps.ballots.countSeats(workshop.id).here,
    total: questions.length,
    settled: questions.filter(({ phase }) => phase === "decided" || phase === "postponed").length,
    question: current && show(current),
    prevote: state === "prevote" && !isPrevoteOver(workshop) ? questions.map(show) : [],
    levers: toldLeverRound(deps, told, locale),
  };
}

/** The one that is open, else the one that was commanded last: its decision is read while nobody has opened the next one. */
function currentQuestion(deps: Deps, workshop: StoredWorkshop): StoredQuestion | null {
  const open = openQuestion(workshop);
  const id = open?.id ?? deps.desk.lastQuestion(workshop.id);
  return workshop.questions.find((one) => one.id === id) ?? null;
}
