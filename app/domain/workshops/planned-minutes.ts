// How long a workshop takes, by the template of the protocol (C1): the estimate that a preparation shows before anybody is invited.

/** In minutes. */
const WELCOME = 10;
const REVIEW = 10;
const BREAK = 10;
const LEVERS = 20;
const END = 4;
/** Read, vote, reveal, talk, vote again, decide: 1 + 1 + 1 + 3 + 1 + 1. */
export const USUAL_MINUTES = 8;
/** Without a break a room stops listening. */
const LONGEST_STRETCH = 90;

export interface PlannedWorkshop {
  /** Of each question, in minutes. */
  readonly questions: readonly number[];
  /** What a vote before the meeting agreed on is read over together. */
  readonly hasPrevote: boolean;
  /** Each picks three levers at the end. */
  readonly hasLevers: boolean;
}

/** In minutes, with a break where the questions take more than an hour and a half. Without questions 0. */
export function plannedMinutes({ questions, hasPrevote, hasLevers }: PlannedWorkshop): number {
  if (questions.length === 0) return 0;
  const talk = questions.reduce((sum, minutes) => sum + minutes, 0);
  const parts = [
    WELCOME,
    hasPrevote ? REVIEW : 0,
    talk,
    talk > LONGEST_STRETCH ? BREAK : 0,
    hasLevers ? LEVERS : 0,
    END,
  ];
  return parts.reduce((sum, minutes) => sum + minutes, 0);
}
