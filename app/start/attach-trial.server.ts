// Who started a trial hands it over to the team of its body, or keeps it in their account. No secret link opens it from then
// on, and who holds one is told where it went.
import { editionName } from "../domain/editions/edition.ts";
import { isTrial } from "../domain/editions/is-trial.ts";
import { accessToBody, isOpen } from "../domain/people/access-to.ts";
import { canAnswer, canLead, canSeeTeam } from "../domain/people/permissions.ts";
import type { MemberRole } from "../domain/people/role.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { AssessmentWriter } from "../record/assessment-writer.server.ts";
import { bodyOf } from "../record/body-of.server.ts";
import { namedEdition } from "../record/edition-name.server.ts";
import { type AssessmentRef, type OpenAssessment, openFor } from "../record/find-assessment.server.ts";
import { inAssessment } from "../record/in-assessment.server.ts";
import { isFinalised } from "../record/is-finalised.server.ts";
import { visitorOf } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { AttachView } from "./attach.view.ts";
import { freePlace } from "./free-place.server.ts";
import { holding } from "./holding.server.ts";

export type AttachTo = "account" | "team";

/** SIGNED_OUT: to be asked for again after signing in. */
export function attachTrial(
  deps: Deps,
  { ref, to }: { readonly ref: AssessmentRef; readonly to: AttachTo },
): Promise<Result<null, "NOT_FOUND" | "SIGNED_OUT">> {
  return to === "account" ? keep(deps, ref) : handOver(deps, ref);
}

function keep(deps: Deps, ref: AssessmentRef): Promise<Result<null, "NOT_FOUND" | "SIGNED_OUT">> {
  return inAssessment(deps, holding(ref), ({ opened: { assessment, opener }, now }) => {
    if (opener.account === null) return refused("SIGNED_OUT");
    deps.memberships.save({
      ...{ accountId: opener.account.id, bodyId: assessment.bodyId, assessmentId: assessment.id },
      ...{ role: "lead", commune: null, grantedBy: null, grantedAt: now, expiresAt: null },
    });
    deps.secretLinks.saveClosedOf(assessment.id, { goneTo: "account", now });
    return accepted(null);
  });
}

/** By its link, or by the account that keeps it; only who leads the team brings anything in. */
function handOver(deps: Deps, ref: AssessmentRef): Promise<Result<null, "NOT_FOUND" | "SIGNED_OUT">> {
  const place = (opened: OpenAssessment) => (isTrial(opened.assessment) ? opened : null);
  const entering = { ref, right: canAnswer, place, whileFinalised: "allowed" } as const;
  return inAssessment(deps, entering, (into) => {
    if (into.opened.opener.account === null) return refused("SIGNED_OUT");
    if (!leadsTeam(deps, into.opened, ref)) return refused("NOT_FOUND");
    makeOfTeam(deps, into);
    return accepted(null);
  });
}

/** In no edition, called by the first free place of the year, under the address that it has: an address is a contract. */
function makeOfTeam(deps: Deps, { opened, append, now }: AssessmentWriter): void {
  const { id, bodyId } = opened.assessment;
  deps.assessments.saveOfTeam(id, editionName(freePlace(deps, bodyId, now)));
  // By the rights of the team from now on, and by no other.
  deps.memberships.deleteOfAssessment(id);
  deps.secretLinks.saveClosedOf(id, { goneTo: "team", now });
  append({ kind: "handed-over", source: "entry" });
}

function leadsTeam(deps: Deps, opened: OpenAssessment, ref: AssessmentRef): boolean {
  return canLead(roleInTeam(deps, opened, ref));
}

function roleInTeam(
  deps: Deps,
  { assessment: { body, bodyId } }: OpenAssessment,
  { session }: AssessmentRef,
): MemberRole | null {
  if (bodyOf(deps, body.slug) === undefined) return null;
  return accessToBody(visitorOf(deps, session), bodyId, deps.now());
}

/** What can become of a trial, for who holds it. */
export function viewAttach(deps: Deps, ref: AssessmentRef): Result<AttachView, "NOT_FOUND" | "SIGNED_OUT"> {
  const opened = openFor(deps, { ref, right: canAnswer });
  if (opened === undefined || !isTrial(opened.assessment)) return refused("NOT_FOUND");
  const { assessment, opener } = opened;
  if (opener.account === null) return refused("SIGNED_OUT");
  const { bodyId, surveyId, body } = assessment;
  const role = roleInTeam(deps, opened, ref);
  const isLead = canLead(role);
  const others = deps.assessments
    .listOfTeam(bodyId)
    .filter((one) => one.surveyId === surveyId && !isFinalised(deps, one));
  return accepted({
    body: { slug: body.slug, name: body.name },
    edition: assessment.edition,
    becomes: isLead ? editionName(freePlace(deps, bodyId, deps.now())) : null,
    mayKeep: opener.token !== null,
    leads: teamLeads(deps, bodyId, role),
    mayAsk: role === null && bodyOf(deps, body.slug) !== undefined && !body.demonstration,
    others: isLead ? others.map((one) => namedEdition(deps, one)) : [],
  });
}

function teamLeads(deps: Deps, bodyId: number, role: MemberRole | null): AttachView["leads"] {
  if (role === null || canLead(role)) return null;
  if (!canSeeTeam(role)) return { names: [] };
  const leads = deps.memberships
    .listOfBody(bodyId)
    .filter((one) => isOpen(one, deps.now()) && canLead(one.role));
  return { names: leads.map(({ name, email }) => name || email) };
}
