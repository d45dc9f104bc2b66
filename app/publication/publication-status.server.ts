// Where the publication of an assessment stands, for the pages that lead there.
import { shortened } from "../domain/fields/shortened.ts";
import { publicationStanding } from "../domain/publication/publication-standing.ts";
import type { RequestStepTaken } from "../domain/publication/request-step.ts";
import type { AssessmentRecord } from "../record/assessments.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { isLeadGone } from "./leads-of.server.ts";
import type { PublicationStatus } from "./publication-status.view.ts";
import type { Online, Withdrawn } from "./published.view.ts";
import { publishedOf } from "./published-of.server.ts";
import { isVoid } from "./view-consent.server.ts";

/** The whole reason stands on the page of publication. */
const LONGEST_REASON = 200;

export function publicationStatus(
  deps: Deps,
  { id, edition, bodyId }: Pick<AssessmentRecord, "id" | "edition" | "bodyId">,
  slug: string,
): PublicationStatus {
  const request = deps.publicationRequests.newestOf(id);
  const last = request && deps.publicationRequests.stepsOf(request.id).at(-1);
  const published = publishedOf(deps, { slug, edition }) ?? null;
  const asked =
    request === undefined
      ? null
      : {
          ...{ ...request, isVoid: isVoid(deps, request), isEndedByProgram: last?.actor === "program" },
          isLeadGone: isLeadGone(deps, request, bodyId),
        };
  const standing = publicationStanding(asked, published);
  const isOfOnline = standing === "published" || standing === "withdrawn";
  const { at, reason } = isOfOnline ? toldBy(published) : actOf(last);
  return {
    ...{ standing, at: standing === "none" ? null : at, reason: shortened(reason, LONGEST_REASON) },
    online: published?.kind === "online" ? published.latest.number : null,
  };
}

function toldBy(published: Online | Withdrawn | null) {
  if (published === null) return { at: null, reason: "" };
  return published.kind === "online"
    ? { at: published.latest.at, reason: "" }
    : { at: published.at, reason: published.reason };
}

function actOf(step: RequestStepTaken | undefined) {
  return { at: step?.at ?? null, reason: step?.reason ?? "" };
}
