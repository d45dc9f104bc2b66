// A whole section: where its first page is, or all of its questions on one page.
import { filledQuestion } from "../domain/answers/filled-question.ts";
import { stepsOf } from "../domain/branching/neighbours.ts";
import { questionSheet } from "../domain/branching/question-sheet.ts";
import { sectionPlace } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { questionRules } from "../domain/survey/question-rules.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { notePresence, othersPresent } from "../presence/note-presence.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { type AssessmentRef, findWritable } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { proposalFor } from "./proposal-for.server.ts";
import type { SectionView } from "./section.view.ts";

export interface ViewSection {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Of what the browser says was kept. */
  readonly secrets?: readonly string[];
  readonly sectionId: string;
}

/** NOT_ON_PATH: none of its questions is asked, given the other answers. */
export function viewSection(
  deps: Deps,
  { ref, locale, secrets = [], sectionId }: ViewSection,
): Result<SectionView, "NOT_FOUND" | "NOT_ON_PATH" | "FINALISED"> {
  const opened = findWritable(deps, ref);
  if (!opened.ok) return opened;
  const { model, path, saved, assessment } = opened.value;
  const section = model.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return refused("NOT_FOUND");
  const steps = stepsOf(path, sectionId);
  if (steps.length === 0) return refused("NOT_ON_PATH");
  const texts = surveyTexts(model, locale);
  notePresence(deps, opened.value, sectionId);
  const asked = askedIn(opened.value, texts);
  return accepted({
    body: bodyHeading(assessment.body, texts),
    place: sectionPlace(path, texts, section),
    firstUnansweredId: steps.find(({ state }) => state === "unanswered")?.question.id ?? null,
    questions: steps.map(({ question }) =>
      filledQuestion(
        questionSheet(asked, question),
        saved.get(question.id),
        proposalFor(deps, assessment.body, question),
      ),
    ),
    rules: questionRules(texts),
    present: othersPresent(deps, opened.value).filter((one) => one.sectionId === sectionId),
    token: deps.newToken(),
    signed: signForm(deps, opened.value),
    kept: keptForm(deps, opened.value, { secrets, place: keptPlace.section(sectionId) }),
  });
}
