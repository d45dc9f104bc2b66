// What a team thinks of one question, and the forms to say what one thinks and to decide. Who may give an opinion is shown
// those of the others once theirs is given, so that it is theirs; who decides may look before.
import { filledQuestion } from "../domain/answers/filled-question.ts";
import { stepsOf } from "../domain/branching/neighbours.ts";
import { questionSheet } from "../domain/branching/question-sheet.ts";
import { sectionPlace } from "../domain/branching/section-place.ts";
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { asksCommunes } from "../domain/opinions/asks-communes.ts";
import { levelChoices } from "../domain/opinions/level-choices.ts";
import { type Debatable, isDebatable } from "../domain/opinions/opinion.ts";
import type { OpinionLine } from "../domain/opinions/opinion-page.types.ts";
import { questionOpinions } from "../domain/opinions/question-opinions.ts";
import { canGiveOpinion, canSeeTeam } from "../domain/people/permissions.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { questionRules } from "../domain/survey/question-rules.ts";
import { keptForm } from "../kept-forms/kept-form.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { signForm } from "../kept-forms/signed-form.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, mayAnswer, type OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { judgesFirst, type TeamAssessmentVisit, teamAssessment } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { decisionsOf } from "./decisions-of.server.ts";
import { debatableIn } from "./opinion-giver.server.ts";
import type { StoredOpinion } from "./opinions.store.server.ts";
import type { OpinionsView } from "./opinions.view.ts";

export interface ViewOpinions {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** Of what the browser says was kept. */
  readonly secrets?: readonly string[];
  readonly sectionId: string;
  readonly questionId: string;
}

export function viewOpinions(deps: Deps, asked: ViewOpinions): Result<OpinionsView, "NOT_FOUND"> {
  const visit = teamAssessment(deps, asked.ref);
  if (!visit.ok) return visit;
  const { opened } = visit.value;
  const question = debatableIn(opened, asked.questionId);
  const section = opened.model.sectionOf.get(asked.questionId);
  if (question === undefined || section?.id !== asked.sectionId) return refused("NOT_FOUND");
  const { assessment, model, path, saved } = opened;
  const texts = surveyTexts(model, asked.locale);
  const sheet = questionSheet(askedIn(opened, texts), question);
  return accepted({
    body: bodyHeading(assessment.body, texts),
    place: sectionPlace(path, texts, section),
    ...beside(opened, section.id, question),
    official: filledQuestion(sheet, saved.get(question.id)),
    answer: saved.get(question.id)?.answer ?? { state: "unanswered" },
    rules: questionRules(texts),
    choices: levelChoices(question, sheet),
    finalised: standingMark(deps, opened),
    ...whatWasSaid(deps, visit.value, question),
    token: deps.newToken(),
    signed: signForm(deps, opened),
    kept: keptForm(deps, opened, {
      secrets: asked.secrets ?? [],
      place: keptPlace.opinions(section.id, question.id),
    }),
  });
}

type Said = Pick<OpinionsView, "decision" | "mayGive" | "mayDecide" | "own" | "given" | "shown">;

function whatWasSaid(deps: Deps, { opened, account }: TeamAssessmentVisit, question: Debatable): Said {
  const { model, assessment, opener } = opened;
  const opinions = deps.opinions.listOfQuestion(assessment.id, question.id);
  const decision = decisionsOf(deps, opened).get(question.id) ?? null;
  const own = opinions.find((one) => one.accountId === account.id && one.commune === null) ?? null;
  const isOpen = opened.finalised === null;
  const [mayGive, mayDecide] = [isOpen && canGiveOpinion(opener.role), mayAnswer(opened)];
  const all = questionOpinions({
    opinions,
    release: deps.opinions.getRelease(assessment.id, question.id),
    asksCommunes: asksCommunes(model, assessment.body, question),
    decidedAt: decision?.at ?? null,
  });
  const isFolded = mayGive && own === null;
  const lines = opinionLines(deps, opened, opinions);
  return {
    ...{ decision, mayGive, mayDecide, own, given: all.team.total },
    shown: own === null && judgesFirst(opened) ? null : { ...all, lines, isFolded },
  };
}

/** Of the métropole's own, by name; without names by level, so that the order says nothing. */
function opinionLines(
  deps: Deps,
  { opener: { role, account } }: OpenAssessment,
  opinions: readonly StoredOpinion[],
): readonly OpinionLine[] {
  const knowsTeam = canSeeTeam(role);
  const lines = opinions
    .filter(({ commune }) => commune === null)
    .map(({ accountId, answer, comment, savedAt }) => {
      const person = deps.accounts.get(accountId);
      const name = knowsTeam ? person?.name || (person?.email ?? null) : null;
      return { name, isMine: accountId === account?.id, answer, comment, savedAt };
    });
  return lines.toSorted((a, b) =>
    knowsTeam ? (a.name ?? "").localeCompare(b.name ?? "") : String(a.answer).localeCompare(String(b.answer)),
  );
}

function beside({ path }: OpenAssessment, sectionId: string, { id }: Debatable) {
  const ids = stepsOf(path, sectionId)
    .filter(({ question }) => isDebatable(question))
    .map(({ question }) => question.id);
  const place = ids.indexOf(id);
  return { previousId: ids[place - 1] ?? null, nextId: ids[place + 1] ?? null };
}
