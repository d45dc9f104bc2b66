// The signed decision as it was sent, typed by its content and named safely, before any transaction.
import { cleanFileName } from "../domain/evidence/file-name.ts";
import { type DecisionProblem, decisionProblem } from "../domain/publication/signed-decision.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { decisionHash, type NewDecision } from "./decisions.store.server.ts";

export interface SentDecision {
  readonly name: string;
  readonly body: Buffer;
}

export interface ReadDecision {
  readonly problem: DecisionProblem | null;
  /** Null where none was sent, or none that can be kept. */
  readonly decision: NewDecision | null;
}

export function readDecision(
  { evidenceLimits }: Pick<Deps, "evidenceLimits">,
  sent: SentDecision | null,
): ReadDecision {
  if (sent === null) return { problem: null, decision: null };
  const { name, body } = sent;
  const problem = decisionProblem(body, evidenceLimits.file);
  if (problem !== null) return { problem, decision: null };
  return { problem, decision: { name: cleanFileName(name, "pdf"), sha256: decisionHash(body), body } };
}
