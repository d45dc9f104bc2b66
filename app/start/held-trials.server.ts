// The trials that this browser holds a key of, to be gone on with.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { HeldTrial } from "./held-trial.view.ts";

/** In the order of the keys, the one used last first; one that was attached or has ended is left out, and none comes twice. */
export function heldTrials(deps: Deps, tokens: readonly string[]): readonly HeldTrial[] {
  const trials = new Map<number, HeldTrial>();
  for (const token of tokens.filter(isToken)) {
    const link = deps.secretLinks.get(hashToken(token));
    const record = link === undefined ? undefined : deps.assessments.getById(link.assessmentId);
    const body = record === undefined ? undefined : deps.bodies.get(record.bodyId);
    if (record === undefined || body === undefined) continue;
    const { slug, name } = body;
    trials.set(record.id, { slug, name, edition: record.edition, startedAt: record.startedAt });
  }
  return [...trials.values()];
}
