// The page where a team follows its way to publication, and its lead takes the next step.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import { isTrial } from "../domain/editions/is-trial.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { canFinalise } from "../domain/people/permissions.ts";
import { parseChecks } from "../domain/publication/moderation-checks.ts";
import type { RequestStepTaken } from "../domain/publication/request-step.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { namedEdition } from "../record/edition-name.server.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { mayBeListed } from "./choose-listing.server.ts";
import { isLeadGone } from "./leads-of.server.ts";
import type { OnlineView, PublicationView, RequestLine, RequestView } from "./publication.view.ts";
import { publishedOf } from "./published-of.server.ts";
import { readDocument } from "./read-document.server.ts";
import { isVoid } from "./view-consent.server.ts";

export interface ViewPublication {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewPublication(
  deps: Deps,
  { ref, locale }: ViewPublication,
): Result<PublicationView, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const opened = found.value;
  const { assessment, model, opener, finalised } = opened;
  // A trial has nobody who could answer for it.
  if (isTrial(assessment)) return refused("NOT_FOUND");
  const mayAct = canFinalise(opener.role);
  return accepted({
    body: { slug: assessment.body.slug, ...bodyHeading(assessment.body, surveyTexts(model, locale)) },
    ...{ edition: assessment.edition, editionName: namedEdition(deps, assessment).editionName },
    ...{ finalised: finalised?.version ?? null, mayAct },
    online: onlineView(deps, ref),
    listing: listingView(deps, opened),
    request: requestView(deps, opened, mayAct),
    form: deps.newToken(),
    decisions: mayAct ? deps.signedDecisions.listOf(assessment.id) : [],
  });
}

function listingView(deps: Deps, opened: OpenAssessment): PublicationView["listing"] {
  const { assessment } = opened;
  const place = { slug: assessment.body.slug, edition: assessment.edition };
  if (!mayBeListed(opened) || publishedOf(deps, place)?.kind === "online") return null;
  const { editionName } = namedEdition(deps, assessment);
  const isListed = deps.listings.isListed(assessment.id);
  return { isListed, edition: editionName, since: assessment.startedAt };
}

function onlineView(deps: Deps, ref: AssessmentRef): OnlineView | null {
  const published = publishedOf(deps, ref);
  if (published === undefined) return null;
  if (published.kind === "withdrawn")
    return { kind: "withdrawn", at: published.at, reason: published.reason };
  return { kind: "online", number: published.latest.number, at: published.latest.at };
}

function requestView(deps: Deps, { assessment }: OpenAssessment, mayAct: boolean): RequestView | null {
  const request = deps.publicationRequests.newestOf(assessment.id);
  const texts = request && deps.publicationRequests.textsOf(request.id);
  if (request === undefined || texts === undefined) return null;
  const { id, publicId, state, steps } = request;
  const isGone = isLeadGone(deps, request, assessment.bodyId);
  return {
    ...{ publicId, state, steps, scope: readDocument(texts.all).scope },
    sentTo: mayAct ? deps.publicationRequests.openLinkTo(id, deps.now()) : null,
    ...{ isVoid: isGone || isVoid(deps, request), isLeadGone: isGone },
    lines: deps.publicationRequests.stepsOf(id).map(lineOf),
  };
}

function lineOf({
  kind,
  at,
  actor: by,
  officialName: name,
  officialMandate: mandate,
  delegation,
  reason,
  checked,
}: RequestStepTaken): RequestLine {
  const official = name === "" ? null : { name, mandate };
  return { kind, at, by, official, delegation, reason, checks: parseChecks(checked) };
}
