// The agenda of a meeting: the questions on which people disagree, what weighs most first.
import { bodyHeading } from "../domain/directory/body-heading.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { type Disputed, disagreementAgenda } from "../domain/opinions/disagreement-agenda.ts";
import type { AgendaItem } from "../domain/opinions/opinion-page.types.ts";
import { isOpen } from "../domain/people/access-to.ts";
import { canGiveOpinion, canLead } from "../domain/people/permissions.ts";
import { accepted, type Result } from "../domain/result.ts";
import { editionNameOf } from "../record/edition-name.server.ts";
import type { AssessmentRef, OpenAssessment } from "../record/find-assessment.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import { judgesFirst, type TeamAssessmentVisit, teamAssessment } from "../record/team-assessment.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { communeQuestions } from "./commune-visit.server.ts";
import type { DisagreementsView } from "./disagreements.view.ts";
import { type AllOpinions, opinionsOf } from "./opinions-of.server.ts";

export interface ViewDisagreements {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
}

export function viewDisagreements(
  deps: Deps,
  { ref, locale }: ViewDisagreements,
): Result<DisagreementsView, "NOT_FOUND"> {
  const visit = teamAssessment(deps, ref);
  if (!visit.ok) return visit;
  const { opened } = visit.value;
  const { assessment, opener } = opened;
  const all = opinionsOf(deps, opened);
  const said = [...all.questions.values()];
  const leads = canLead(opener.role);
  return accepted({
    editionName: editionNameOf(deps, assessment),
    body: bodyHeading(assessment.body, surveyTexts(opened.model, locale)),
    name: assessment.body.name,
    items: disagreementAgenda(itemsOf(deps, opened, { all, locale })).map(shownTo(deps, visit.value)),
    settled: said.filter(({ disagreement, isOpen: isDisputed }) => disagreement !== null && !isDisputed)
      .length,
    discussed: said.filter(({ team }) => team.total > 0).length,
    communes: leads && communeQuestions(opened).length > 0 ? all.communes : null,
  });
}

function itemsOf(
  deps: Deps,
  opened: OpenAssessment,
  { all, locale }: { readonly all: AllOpinions; readonly locale: Locale },
): readonly (AgendaItem & Disputed)[] {
  const { model } = opened;
  const texts = surveyTexts(model, locale);
  const members = membersAsked(deps, opened);
  return model.indicators.flatMap(({ id, weight }) => {
    const said = all.questions.get(id);
    const section = model.sectionOf.get(id);
    if (section === undefined || said?.disagreement == null || !said.isOpen) return [];
    const { total, median } = said.team;
    return {
      ...{ sectionId: section.id, questionId: id, weight, median, given: total },
      name: texts.questions[id]?.short ?? id,
      section: texts.sections[section.id]?.short ?? section.id,
      disagreement: said.disagreement,
      missing: Math.max(0, members - total),
    };
  });
}

/** In its order all the same: that people disagree much is no word of what they said. */
function shownTo(deps: Deps, { opened, account }: TeamAssessmentVisit): (item: AgendaItem) => AgendaItem {
  if (!judgesFirst(opened)) return (item) => item;
  const own = deps.opinions
    .listOfAssessment(opened.assessment.id)
    .filter(({ accountId, commune }) => accountId === account.id && commune === null);
  const given = new Set(own.map(({ questionId }) => questionId));
  return (item) => (given.has(item.questionId) ? item : { ...item, disagreement: null, median: null });
}

/** How many could give an opinion for the métropole. Who left the team may have given one all the same. */
function membersAsked(deps: Deps, { assessment }: OpenAssessment): number {
  const now = deps.now();
  return deps.memberships
    .listOfBody(assessment.bodyId)
    .filter((member) => canGiveOpinion(member.role) && isOpen(member, now)).length;
}
