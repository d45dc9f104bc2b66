// Whoever moderates reads what was submitted, and nothing else: personal data, defamation, format; never a score. Two who read at
// once do not overwrite each other: what was decided on another state is refused.
import { whyText } from "../domain/publication/consent-form.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { publishVersion } from "./publish-version.server.ts";
import { publishedOf } from "./published-of.server.ts";
import { recordResult } from "./record-result.server.ts";
import type { StoredRequest } from "./requests.store.server.ts";
import { type ComposeStep, takeStep, tellLeads, tellOfficial } from "./take-step.server.ts";
import { isVoid } from "./view-consent.server.ts";
import { type Moderating, type Submitted, submitted } from "./view-moderation.server.ts";

export interface Moderate extends Moderating {
  /** How many steps the page showed. */
  readonly steps: number;
  readonly compose: ComposeStep;
}
/** CHANGED: somebody else decided meanwhile, or the team took its assessment up again. */
export type ModerateRefusal = "NOT_FOUND" | "CHANGED";

export async function publishRequest(deps: Deps, asked: Moderate): Promise<Result<number, ModerateRefusal>> {
  return deps.writer.run((): Result<number, ModerateRefusal> => {
    const found = submitted(deps, asked);
    if (found === undefined) return refused("NOT_FOUND");
    const { request, record, body, document, official, moderator } = found;
    if (!stands(deps, request, asked)) return refused("CHANGED");
    const to = deps.publicationRequests.officialOf(request.id, deps.now());
    takeStep(deps, request, { kind: "published", actor: "moderator", authorKey: moderator.authorKey });
    const isOnline = publishedOf(deps, { slug: found.body.slug, edition: record.edition })?.kind === "online";
    const number = publishVersion(deps, {
      ...{
        assessmentId: record.id,
        document,
        at: deps.now(),
        official,
        reason: request.why,
        by: { actor: "moderator", authorKey: moderator.authorKey },
      },
    });
    const kind = isOnline ? "result-corrected" : "result-published";
    recordResult(deps, moderator, { kind, record, number });
    tell(deps, found, { kind: "published", reason: "", compose: asked.compose });
    tellOfficial(deps, {
      ...{ bodyId: body.id, request, compose: asked.compose, to },
      letter: { ...letterOf(found), kind: "official-published", reason: "" },
    });
    return accepted(number);
  });
}

export async function returnRequest(
  deps: Deps,
  { reason: typed, ...asked }: Moderate & { readonly reason: string },
): Promise<Result<null, ModerateRefusal | "BAD_REASON">> {
  const reason = whyText(typed);
  return deps.writer.run((): Result<null, ModerateRefusal | "BAD_REASON"> => {
    const found = submitted(deps, asked);
    if (found === undefined) return refused("NOT_FOUND");
    const { request, record, moderator } = found;
    if (!stands(deps, request, asked)) return refused("CHANGED");
    if (reason === null) return refused("BAD_REASON");
    takeStep(deps, request, { kind: "returned", actor: "moderator", authorKey: moderator.authorKey, reason });
    recordResult(deps, moderator, { kind: "result-returned", record, number: null });
    tell(deps, found, { kind: "returned", reason, compose: asked.compose });
    return accepted(null);
  });
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
