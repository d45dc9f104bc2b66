// Answers for tests, said shortly.
import type { Answer, AnswerValue } from "../../app/domain/questions/answer.ts";

export const DONT_KNOW: Answer = { state: "dk" };

export function answered(value: AnswerValue): Answer {
  return { state: "answered", value };
}

export function notApplicable(reason = "the State does it"): Answer {
  return { state: "na", reason };
}
