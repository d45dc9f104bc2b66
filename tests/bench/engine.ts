// What a questionnaire engine has to do on the server, seen the same way for ours and for the reference.
import type { Answers } from "../../app/domain/questions/answer.ts";

/** Score of each dimension in radar order, then the overall one; null when there is none. */
export type ScoreList = readonly (number | null)[];

/** A questionnaire loaded from its JSON, empty at first. */
export interface LoadedSurvey {
  readonly fill: (answers: Answers) => void;
  /** Ids of the questions asked, in order. */
  readonly visible: () => readonly string[];
  /** True when every answer on the path could be saved as it is, and no required one is missing. */
  readonly isValid: () => boolean;
  readonly scores: () => ScoreList;
  readonly dispose: () => void;
}

export interface Engine {
  readonly name: string;
  readonly load: () => LoadedSurvey;
}

/** What a server does for one request that shows a result. */
function serve(survey: LoadedSurvey, answers: Answers): ScoreList {
  survey.fill(answers);
  survey.isValid();
  return survey.scores();
}

export function loadAndServe(engine: Engine, answers: Answers): ScoreList {
  const survey = engine.load();
  const scores = serve(survey, answers);
  survey.dispose();
  return scores;
}
