// One finalised version as it was: the sentence, the scores and the answers of its document, in the words of the
// questionnaire that it was answered under. Working notes are not in it.

import { checkedSection } from "../domain/answers/checked-section.ts";
import { journey } from "../domain/branching/journey.ts";
import { sectionsOf } from "../domain/branching/section-place.ts";
import { isTrial } from "../domain/editions/is-trial.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { type FinalisedDocument, parseFinalisedText } from "../domain/finalisation/finalised-document.ts";
import { finalisedSummary } from "../domain/finalisation/finalised-summary.ts";
import type { Answers } from "../domain/questions/answer.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { finalisedMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { VersionView } from "./version.view.ts";

export interface VersionRef {
  readonly ref: AssessmentRef;
  readonly version: number;
}

export function viewVersion(
  deps: Deps,
  { ref, version, locale }: VersionRef & { readonly locale: Locale },
): Result<VersionView, "NOT_FOUND"> {
  const found = findVersion(deps, { ref, version });
  if (!found.ok) return found;
  const { opened, text } = found.value;
  const finalised = deps.finalisations.list(opened.assessment.id).find((one) => one.version === version);
  const document = parseFinalisedText(text);
  const model = deps.definitions.getVersion(document.survey.id, document.survey.version);
  if (finalised === undefined || model === undefined) return refused("NOT_FOUND");
  return accepted({
    ...{ mark: finalisedMark(deps, opened, finalised), hash: finalised.hash },
    reopenedAt: finalised.reopening?.at ?? null,
    ...contents(opened, document, { model, locale }),
  });
}

/** The bytes that were hashed. */
export function readVersionFile(deps: Deps, asked: VersionRef): Result<string, "NOT_FOUND"> {
  const found = findVersion(deps, asked);
  return found.ok ? accepted(found.value.text) : found;
}

function findVersion(
  deps: Deps,
  { ref, version }: VersionRef,
): Result<{ readonly opened: OpenAssessment; readonly text: string }, "NOT_FOUND"> {
  const found = findAssessment(deps, ref, "inside");
  if (!found.ok) return found;
  const text = deps.finalisations.getText(found.value.assessment.id, version);
  return text === undefined ? refused("NOT_FOUND") : accepted({ opened: found.value, text });
}

function contents(
  opened: OpenAssessment,
  document: FinalisedDocument,
  { model, locale }: { readonly model: SurveyModel; readonly locale: Locale },
) {
  const texts = surveyTexts(model, locale);
  const saved = new Map(
    Object.entries(document.answers).map(([id, content]) => [id, { ...content, workingNote: "" }]),
  );
  const answers: Answers = Object.fromEntries([...saved].map(([id, { answer }]) => [id, answer]));
  const path = journey(model, answers);
  const asked = askedIn({ ...opened, model, answers, path }, texts);
  return {
    // As the document has it, whatever the edition is called today; a trial that was handed over has but a key there.
    editionName: isTrial(opened.assessment) ? null : (opened.assessment.label ?? document.edition),
    ...{ model, texts, body: { ...opened.assessment.body, name: document.body.name } },
    summary: finalisedSummary(model, document, { answers, path }),
    files: document.files.map((file) => ({
      ...file,
      question: texts.questions[file.questionId]?.short ?? file.questionId,
    })),
    sections: sectionsOf(path).map((section) => checkedSection(asked, { path, saved }, section)),
  };
}
