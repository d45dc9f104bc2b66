// Speed means nothing between engines that do not say the same: for each filled questionnaire both must ask the same
// questions, give the same verdict and the same scores, or the benchmark stops.
import type { Answers } from "../../app/domain/questions/answer.ts";
import type { Engine, ScoreList } from "./engine.ts";

const TOLERANCE = 1e-9;

/** One line for each difference; empty when the engines agree. */
export function disagreements(ours: Engine, theirs: Engine, sets: readonly Answers[]): readonly string[] {
  return sets.flatMap((answers, set) => {
    const [mine, reference] = [verdict(ours, answers), verdict(theirs, answers)];
    return [
      ...difference(`set ${set}, questions asked`, mine.visible.join(" "), reference.visible.join(" ")),
      ...difference(`set ${set}, valid`, mine.isValid, reference.isValid),
      ...mine.scores.flatMap((score, place) =>
        scoreDifference(`set ${set}, score ${place}`, score, reference.scores[place]),
      ),
    ];
  });
}

interface Verdict {
  readonly visible: readonly string[];
  readonly isValid: boolean;
  readonly scores: ScoreList;
}

function verdict(engine: Engine, answers: Answers): Verdict {
  const survey = engine.load();
  survey.fill(answers);
  const result = { visible: survey.visible(), isValid: survey.isValid(), scores: survey.scores() };
  survey.dispose();
  return result;
}

function difference(what: string, mine: string | boolean, reference: string | boolean): readonly string[] {
  return mine === reference ? [] : [`${what}: ours ${mine}, reference ${reference}`];
}

function scoreDifference(
  what: string,
  mine: number | null,
  reference: number | null | undefined,
): readonly string[] {
  const isSame =
    mine === null || typeof reference !== "number"
      ? mine === reference
      : Math.abs(mine - reference) < TOLERANCE;
  return isSame ? [] : [`${what}: ours ${mine}, reference ${reference}`];
}
