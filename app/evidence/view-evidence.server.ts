// The files that were given for one question.

import { isVisible } from "../domain/branching/journey.ts";
import { sectionPlace } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { mayAnswer, type OpenAssessment } from "../record/find-assessment.server.ts";
import { whoOf } from "../record/history-author.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { EvidenceView, ShownFile } from "./evidence.view.ts";
import type { StoredFile } from "./evidence-files.store.server.ts";
import {
  type EvidenceAddress,
  evidencePlace,
  mayAddEvidence,
  mayRemoveEvidence,
} from "./evidence-place.server.ts";

export interface ViewEvidence extends EvidenceAddress {
  readonly locale: Locale;
}

export function viewEvidence(
  deps: Deps,
  { locale, ...address }: ViewEvidence,
): Result<EvidenceView, "NOT_FOUND"> {
  const found = evidencePlace(deps, address);
  if (!found.ok) return found;
  const { opened, section, question } = found.value;
  const { model, path, assessment, opener } = opened;
  const texts = surveyTexts(model, locale);
  const files = deps.evidenceFiles.listOf(assessment.id, question.id);
  return accepted({
    body: bodyHeading(assessment.body, texts),
    section: { id: section.id, short: sectionPlace(path, texts, section).short },
    question: { id: question.id, text: texts.questions[question.id]?.question ?? question.id },
    files: files.map((file) => shownFile(deps, opened, file)),
    mayAnswer: mayAnswer(opened) && isVisible(path, question.id),
    mayAdd: mayAddEvidence(deps, found.value),
    mayRemove: mayRemoveEvidence(found.value),
    isByLink: opener.role === "link",
    finalised: standingMark(deps, opened),
    fileLimit: deps.evidenceLimits.file,
    form: deps.newToken(),
  });
}

function shownFile(deps: Deps, opened: OpenAssessment, file: StoredFile): ShownFile {
  const { publicId, name, type, size, sha256, addedAt, author } = file;
  return { publicId, name, type, size, sha256, addedAt, who: whoOf(deps, opened, author) };
}
