// Which rounds of a question everybody may read: those that were revealed, and no other, however the vote ended.
import { PREVOTE_ROUND, type WorkshopQuestion } from "./run-workshop.ts";

/**
 * In their order. The one that is being voted is not among them, nor one that was broken off. What was voted before the meeting (0)
 * comes with the first round that the meeting reveals, or with the decision, so that it leads nobody.
 */
export function readableRounds({
  phase,
  round,
  unrevealed,
}: Pick<WorkshopQuestion, "phase" | "round" | "unrevealed">): readonly number[] {
  const closed = phase === "voting" ? round - 1 : round;
  const revealed = Array.from({ length: closed }, (_, place) => place + 1).filter(
    (one) => !unrevealed.includes(one),
  );
  return revealed.length > 0 || phase === "decided" ? [PREVOTE_ROUND, ...revealed] : revealed;
}
