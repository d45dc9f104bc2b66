// One question as a commune is asked it.

import { questionSheet } from "../domain/branching/question-sheet.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { levelChoices } from "../domain/opinions/level-choices.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { questionRules } from "../domain/survey/question-rules.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import type { AssessmentRef } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { CommuneQuestionView } from "./commune-question.view.ts";
import { communeVisit } from "./commune-visit.server.ts";

export interface ViewCommuneQuestion {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Of what the browser says was kept. */
  readonly secrets?: readonly string[];
  readonly questionId: string;
}

export function viewCommuneQuestion(
  deps: Deps,
  { ref, locale, secrets = [], questionId }: ViewCommuneQuestion,
): Result<CommuneQuestionView, "NOT_FOUND"> {
  const visit = communeVisit(deps, ref);
  if (!visit.ok) return visit;
  const { opened, accountId, commune, questions } = visit.value;
  const place = questions.findIndex(({ id }) => id === questionId);
  const question = questions[place];
  if (question === undefined) return refused("NOT_FOUND");
  const texts = surveyTexts(opened.model, locale);
  const sheet = questionSheet(askedIn(opened, texts), question);
  const given = deps.opinions.listOfQuestion(opened.assessment.id, question.id);
  return accepted({
    body: bodyHeading(opened.assessment.body, texts),
    name: opened.assessment.body.name,
    commune: commune.name,
    position: place + 1,
    total: questions.length,
    previousId: questions[place - 1]?.id ?? null,
    nextId: questions[place + 1]?.id ?? null,
    sheet,
    rules: questionRules(texts),
    choices: levelChoices(question, sheet),
    own: given.find((one) => one.accountId === accountId && one.commune === commune.insee) ?? null,
    finalised: standingMark(deps, opened),
    token: deps.newToken(),
    signed: signForm(deps, opened),
    kept: keptForm(deps, opened, { secrets, place: keptPlace.commune(question.id) }),
  });
}
