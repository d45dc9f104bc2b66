// Which efficiency gains were declared, and how well are they proved? (methodology C3) Read beside maturity, never mixed
// into it. One group question a gain, in the sections of kind "gains", with a field `proof` and perhaps a `direction`.

import type { Journey } from "../branching/journey.ts";
import type { Answers } from "../questions/answer.ts";

export interface GainProof {
  readonly question: string;
  /** Step of the ladder of proof, from 0 "none identified". */
  readonly proof: number;
  /** Id of the option chosen, a loss for instance; null when it was not said. */
  readonly direction: string | null;
}

/** In the order of the definition; a gain that nobody has spoken of is absent. `answers` are those on the path. */
export function gainProofs(path: Journey, answers: Answers): readonly GainProof[] {
  return path.steps
    .filter(({ section }) => section.kind === "gains")
    .flatMap(({ question }) => {
      const answer = answers[question.id];
      return answer?.state === "answered" ? (proofIn(question.id, answer.value) ?? []) : [];
    });
}

function proofIn(question: string, value: unknown): GainProof | null {
  if (typeof value !== "object" || value === null || !("proof" in value)) return null;
  const { proof, direction }: { readonly proof: unknown; readonly direction?: unknown } = value;
  if (typeof proof !== "number") return null;
  return { question, proof, direction: typeof direction === "string" ? direction : null };
}
