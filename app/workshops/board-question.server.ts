// One question as everybody in the room sees it.
import { questionSheet } from "../domain/branching/question-sheet.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { levelChoices } from "../domain/opinions/level-choices.ts";
import { MODES } from "../domain/workshops/workshop-mode.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { BoardQuestion } from "./board.view.ts";
import { votedOn } from "./cast-vote.server.ts";
import type { ToldWorkshop } from "./find-workshop.server.ts";
import { revealedRounds } from "./round-of.server.ts";
import { shownReasons } from "./shown-reasons.server.ts";
import type { StoredQuestion } from "./workshops.store.server.ts";

interface Asked {
  readonly question: StoredQuestion;
  readonly locale: Locale;
}

export function boardQuestion(deps: Deps, told: ToldWorkshop, { question, locale }: Asked): BoardQuestion {
  const { workshop, model } = told;
  const { id, round, unrevealed } = question;
  const isPrevote = workshop.state === "prevote";
  const sheet = questionSheet(
    { model, texts: surveyTexts(model, locale), answers: {}, communes: [] },
    votedOn(told, id),
  );
  const rounds = revealedRounds(deps, told, id);
  return {
    ...{ id, round, place: workshop.questions.findIndex((one) => one.id === id) + 1 },
    ...{ short: sheet.words.short, text: sheet.words.question },
    levels: levelChoices(votedOn(told, id), sheet),
    phase: isPrevote ? "voting" : question.phase,
    voted:
      isPrevote || question.phase === "voting"
        ? votedIn(deps, told, { id, round: isPrevote ? 0 : round })
        : null,
    ...{ rounds, unrevealed },
    reasons: shownReasons(deps, workshop, { id, rounds }),
    decision: decisionOf(question, rounds),
  };
}

/** What everybody was shown by level is told by number, whoever’s it was. */
function decisionOf(
  { phase, decidedLevel: level, decision: text, dissent }: StoredQuestion,
  rounds: BoardQuestion["rounds"],
): BoardQuestion["decision"] {
  if (phase !== "decided") return null;
  const others = level === null ? [] : (rounds.at(-1)?.result.counts ?? []);
  const dissenting = others.reduce((sum, one) => (one.level === level ? sum : sum + one.count), 0);
  return { level, text, dissent, dissenting };
}

function votedIn(
  deps: Deps,
  { workshop: { id: workshopId, mode } }: ToldWorkshop,
  { id, round }: { readonly id: string; readonly round: number },
): NonNullable<BoardQuestion["voted"]> {
  const key = { workshopId, question: id, round };
  const cast = deps.ballots.countBallots(key);
  const onPaper = deps.desk.countPaper(key);
  const waited = MODES[mode].knowsSeat
    ? deps.desk.countWaited(workshopId)
    : deps.ballots.countSeats(workshopId).here;
  // Whoever left, or is waited for no more, may have voted before: the count tells nobody whether they had.
  const expected = Math.max(cast, waited);
  return { count: cast + onPaper, expected: expected + onPaper, onPaper };
}
