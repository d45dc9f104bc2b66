// What the form of a vote sends: by its button, or by script.
import type { FormEntries } from "../domain/fields/form-entries.ts";
import type { TypedBallot } from "../domain/workshops/ballot-form.ts";

export interface SentVote {
  readonly question: string;
  /** Of the page that it was chosen on; no round where none was said. */
  readonly round: number;
  readonly typed: TypedBallot;
}

export function readVoteForm({ get }: FormEntries): SentVote {
  const round = get("tour") ?? "";
  return {
    question: get("question") ?? "",
    round: ["0", "1", "2", "3"].includes(round) ? Number(round) : -1,
    typed: { vote: get("vote") ?? "", reason: get("raison") ?? "", confidence: get("confiance") ?? "" },
  };
}

export function voteForm({ question, round, typed }: SentVote): URLSearchParams {
  return new URLSearchParams({
    question,
    tour: String(round),
    vote: typed.vote,
    raison: typed.reason,
    confiance: typed.confidence ?? "",
  });
}
