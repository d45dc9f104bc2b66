// Where files prove an answer: one question of an assessment, opened by who may read it.
import { isVisible } from "../domain/branching/journey.ts";
import { canGiveFiles } from "../domain/people/permissions.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Section } from "../domain/survey/survey.schema.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface EvidenceAddress {
  readonly ref: AssessmentRef;
  readonly sectionId: string;
  readonly questionId: string;
}
export interface EvidencePlace {
  readonly opened: OpenAssessment;
  readonly section: Section;
  readonly question: Question;
}

/** A question that is asked no more still shows what was given for it. */
export function evidencePlace(
  deps: Deps,
  { ref, sectionId, questionId }: EvidenceAddress,
): Result<EvidencePlace, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const { model } = found.value;
  const question = model.questions.get(questionId);
  const section = model.sectionOf.get(questionId);
  if (question === undefined || section === undefined || section.id !== sectionId)
    return refused("NOT_FOUND");
  return accepted({ opened: found.value, section, question });
}

/** Not by a secret link, whose holder nobody knows; what was given is theirs to take back who may give. */
export function mayRemoveEvidence({ opened }: EvidencePlace): boolean {
  const { role, account } = opened.opener;
  return opened.finalised === null && canGiveFiles(role) && account !== null;
}

export function mayAddEvidence(deps: Deps, place: EvidencePlace): boolean {
  const { opened, question } = place;
  return deps.evidenceLimits.file > 0 && mayRemoveEvidence(place) && isVisible(opened.path, question.id);
}

/** For who adds or removes: the same refusal as for what does not exist, unless the assessment is finalised. */
export function writablePlace(
  deps: Deps,
  address: EvidenceAddress,
): Result<EvidencePlace, "NOT_FOUND" | "FINALISED"> {
  const found = evidencePlace(deps, address);
  if (!found.ok) return found;
  const { finalised, opener } = found.value.opened;
  const { role, account } = opener;
  if (account === null || !canGiveFiles(role)) return refused("NOT_FOUND");
  return finalised === null ? found : refused("FINALISED");
}

/** Asked before a file is read off the network at all. */
export function mayUpload(deps: Deps, address: EvidenceAddress): boolean {
  const place = writablePlace(deps, address);
  // What came too late is told so by the page that it was sent to.
  return place.ok ? mayAddEvidence(deps, place.value) : place.reason === "FINALISED";
}
