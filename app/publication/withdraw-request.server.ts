// What moderation put online is taken off by it, from the page of the request.
import { type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ComposeStep } from "./take-step.server.ts";
import { type Moderating, submitted } from "./view-moderation.server.ts";
import { type WithdrawRefusal, withdrawByModerator } from "./withdraw-publication.server.ts";

/** Taken off by whoever moderates, with a reason that readers are told. */
export async function withdrawRequest(
  deps: Deps,
  { session, publicId, compose, reason, number }: WithdrawRequest,
): Promise<Result<null, WithdrawRefusal | "OWN_BODY">> {
  const found = submitted(deps, { session, publicId });
  if (found?.isOwn === true) return refused("OWN_BODY");
  const { slug = "" } = found?.body ?? {};
  const ref = { slug, edition: found?.record.edition ?? "", tokens: [], session };
  return withdrawByModerator(deps, { ref, reason, number, compose });
}

interface WithdrawRequest extends Moderating {
  readonly reason: string;
  /** The published version that the page showed. */
  readonly number: number;
  readonly compose: ComposeStep;
}
