// The link in a letter of an edition that ends its letters, without signing in: a page with a button, and the button.
import { hashToken, isToken } from "../database/secret-token.server.ts";
import type { Edition } from "../domain/editions/edition.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { recordAct } from "../record/record-act.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { OfBody } from "./letters.store.server.ts";
import { dropWaiting } from "./recipient.server.ts";

export interface StopView {
  readonly edition: string;
  readonly body: string;
  readonly isOver: boolean;
}

export function viewStop(deps: Deps, token: string): Result<StopView, "NOT_FOUND"> {
  const found = ofToken(deps, token);
  const body = found === undefined ? undefined : deps.bodies.get(found.of.bodyId);
  if (found === undefined || body === undefined) return refused("NOT_FOUND");
  const { edition, isStopped } = found;
  return accepted({ edition: edition.name, body: body.name, isOver: isStopped || edition.closedAt !== null });
}

/** What waits does not leave either. Pressed twice, it is told to the journal once. */
export function stopLetters(deps: Deps, token: string): Promise<Result<null, "NOT_FOUND">> {
  return deps.writer.run((): Result<null, "NOT_FOUND"> => {
    const found = ofToken(deps, token);
    if (found === undefined) return refused("NOT_FOUND");
    const { of, isStopped } = found;
    if (isStopped) return accepted(null);
    dropWaiting(deps, of);
    deps.letters.saveStopped(of, "recipient");
    const content = { body: of.bodyId, said: "recipient" };
    recordAct(deps, null, { kind: "letters-stopped", editionId: of.editionId, content });
    return accepted(null);
  });
}

interface Found {
  readonly of: OfBody;
  readonly edition: Edition;
  /** By the recipient: what the team of the barometer stopped may be stopped for good. */
  readonly isStopped: boolean;
}

function ofToken(deps: Deps, token: string): Found | undefined {
  const of = isToken(token) ? deps.letters.getByStop(hashToken(token)) : undefined;
  const edition = of === undefined ? undefined : deps.editions.get(of.editionId);
  const written = of === undefined ? undefined : deps.letters.getWritten(of);
  if (of === undefined || edition === undefined || written === undefined) return undefined;
  return { of, edition, isStopped: written.stopped === "recipient" };
}
