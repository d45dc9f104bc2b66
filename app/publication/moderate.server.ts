// Whoever moderates reads what was submitted, and nothing else: personal data, defamation, format; never a score. Two who read at
// once do not overwrite each other: what was decided on another state is refused.
import { whyText } from "../domain/publication/consent-form.ts";
import { type Check, checksText, isAllChecked } from "../domain/publication/moderation-checks.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { isMailboxOfTeam } from "./mailbox-of-team.server.ts";
import { publishVersion } from "./publish-version.server.ts";
import { publishedOf } from "./published-of.server.ts";
import { recordResult } from "./record-result.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { type ComposeStep, takeStep, tellLeads, tellOfficial } from "./take-step.server.ts";
import { tellHistory } from "./tell-history.server.ts";
import { isVoid } from "./view-consent.server.ts";
import { type Moderating, type Submitted, submitted } from "./view-moderation.server.ts";

export interface Moderate extends Moderating {
  /** How many steps the page showed. */
  readonly steps: number;
  /** What they say that they looked at; all of it, for what is published. */
  readonly checks: readonly Check[];
  readonly compose: ComposeStep;
}
/**
 * CHANGED: somebody else decided meanwhile, or the team took its assessment up again. OWN_BODY: they have a part in it, and somebody
 * else decides.
 */
export type ModerateRefusal = "NOT_FOUND" | "CHANGED" | "OWN_BODY";

/** OFFICIAL_JOINED: whoever allowed it is in the team by now, and a team does not answer for its official. */
export type PublishRefusal = ModerateRefusal | "NOT_CHECKED" | "OFFICIAL_JOINED";

export async function publishRequest(deps: Deps, asked: Moderate): Promise<Result<number, PublishRefusal>> {
  return deps.writer.run((): Result<number, PublishRefusal> => {
    const found = toDecide(deps, asked);
    if (!found.ok) return found;
    if (!isAllChecked(asked.checks)) return refused("NOT_CHECKED");
    const { request, body } = found.value;
    const to = deps.publicationRequests.officialOf(request.id, deps.now());
    if (to !== null && isMailboxOfTeam(deps, body.id, to)) return refused("OFFICIAL_JOINED");
    const number = putOnline(deps, found.value, asked);
    tell(deps, found.value, { kind: "published", reason: "", compose: asked.compose });
    tellOfficial(deps, {
      ...{ bodyId: body.id, request, compose: asked.compose, to },
      letter: { ...letterOf(found.value), kind: "official-published", reason: "" },
    });
    return accepted(number);
  });
}

function putOnline(deps: Deps, { request, record, document, ...found }: Submitted, asked: Moderate): number {
  const { body, official, moderator } = found;
  const [actor, checked] = ["moderator" as const, checksText(asked.checks)];
  takeStep(deps, request, { kind: "published", actor, by: moderator, checked });
  const isOnline = publishedOf(deps, { slug: body.slug, edition: record.edition })?.kind === "online";
  const number = publishVersion(deps, {
    ...{ assessmentId: record.id, document, at: deps.now(), official, reason: request.why },
    by: { actor, authorKey: moderator.authorKey },
  });
  const what = isOnline ? "corrected" : "published";
  recordResult(deps, moderator, { kind: `result-${what}`, record, number });
  const hash = request.documentHash;
  tellHistory(deps, { assessmentId: record.id, kind: `publication-${what}`, actor, number, hash });
  return number;
}

export async function returnRequest(
  deps: Deps,
  { reason: typed, ...asked }: Moderate & { readonly reason: string },
): Promise<Result<null, ModerateRefusal | "BAD_REASON">> {
  const reason = whyText(typed);
  return deps.writer.run((): Result<null, ModerateRefusal | "BAD_REASON"> => {
    const found = toDecide(deps, asked);
    if (!found.ok) return found;
    const { request, record, moderator } = found.value;
    if (reason === null) return refused("BAD_REASON");
    const checked = checksText(asked.checks);
    takeStep(deps, request, { kind: "returned", actor: "moderator", by: moderator, reason, checked });
    recordResult(deps, moderator, { kind: "result-returned", record, number: null });
    tell(deps, found.value, { kind: "returned", reason, compose: asked.compose });
    return accepted(null);
  });
}

/** What was submitted and waits still, for who may decide on it. */
function toDecide(deps: Deps, asked: Moderate): Result<Submitted, ModerateRefusal> {
  const found = submitted(deps, asked);
  if (found === undefined) return refused("NOT_FOUND");
  if (found.isOwn) return refused("OWN_BODY");
  return stands(deps, found.request, asked) ? accepted(found) : refused("CHANGED");
}

function stands(deps: Deps, request: StoredRequest, { steps }: Moderate): boolean {
  return request.state === "in-moderation" && request.steps === steps && !isVoid(deps, request);
}

function letterOf({ body, record }: Submitted) {
  return { body: body.name, slug: body.slug, edition: record.edition };
}

function tell(
  deps: Deps,
  found: Submitted,
  {
    compose,
    ...said
  }: { readonly kind: "published" | "returned"; readonly reason: string; readonly compose: ComposeStep },
): void {
  const letter = { ...said, ...letterOf(found) };
  tellLeads(deps, { bodyId: found.body.id, compose, letter, but: null });
}
