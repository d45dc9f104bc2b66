// Where files prove an answer: one question of an assessment, opened by who may read it.
import { isVisible } from "../domain/branching/journey.ts";
import { canGiveFiles } from "../domain/people/permissions.ts";
import type { Question } from "../domain/questions/question.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Section } from "../domain/survey/survey.schema.ts";
import {
  type AssessmentRef,
  findAssessment,
  type OpenAssessment,
  openFor,
} from "../record/find-assessment.server.ts";
import type { Entering } from "../record/in-assessment.server.ts";
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

export function evidencePlace(deps: Deps, address: EvidenceAddress): Result<EvidencePlace, "NOT_FOUND"> {
  const found = findAssessment(deps, address.ref, "inside");
  const place = found.ok ? placeIn(found.value, address) : undefined;
  return place === undefined ? refused("NOT_FOUND") : accepted(place);
}

/** A question that is asked no more still shows what was given for it. */
function placeIn(
  opened: OpenAssessment,
  { sectionId, questionId }: Omit<EvidenceAddress, "ref">,
): EvidencePlace | undefined {
  const question = opened.model.questions.get(questionId);
  const section = opened.model.sectionOf.get(questionId);
  return question === undefined || section?.id !== sectionId ? undefined : { opened, section, question };
}

/** What was given is theirs to take back who may give. */
export function mayRemoveEvidence({ opened }: EvidencePlace): boolean {
  const { role, account } = opened.opener;
  return opened.finalised === null && canGiveFiles(role) && account !== null;
}

export function mayAddEvidence(deps: Deps, place: EvidencePlace): boolean {
  const { opened, question } = place;
  return deps.evidenceLimits.file > 0 && mayRemoveEvidence(place) && isVisible(opened.path, question.id);
}

/** For who adds or removes. */
export function changingEvidence({ ref, ...address }: EvidenceAddress): Entering<EvidencePlace> {
  const place = (opened: OpenAssessment) =>
    opened.opener.account === null ? undefined : placeIn(opened, address);
  return { ref, right: canGiveFiles, place };
}

/** Asked before a file is read off the network at all. */
export function mayUpload(deps: Deps, address: EvidenceAddress): boolean {
  const { place: placeOf, ...knock } = changingEvidence(address);
  const opened = openFor(deps, knock);
  const place = opened && placeOf(opened);
  if (!place) return false;
  // What came too late is told so by the page that it was sent to.
  return place.opened.finalised !== null || mayAddEvidence(deps, place);
}
