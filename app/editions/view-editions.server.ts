import { type Edition, editionState } from "../domain/editions/edition.ts";
import type { TypedEdition } from "../domain/editions/edition-draft.ts";
import { overlapping } from "../domain/editions/overlapping.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result } from "../domain/result.ts";
import { listSurveys } from "../record/list-surveys.server.ts";
import { surveyLanguage, surveyTexts } from "../record/survey-texts.server.ts";
import type { SessionToken } from "../record/visitor-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { EditionFormView, EditionHead, EditionsView, EditionView } from "./editions.view.ts";
import { editionRun, type InEdition, staffOf, whoRuns } from "./of-staff.server.ts";

interface Asking {
  readonly session: SessionToken;
  readonly locale: Locale;
}

export function viewEditions(deps: Deps, { session, locale }: Asking): Result<EditionsView, "NOT_FOUND"> {
  const staff = staffOf(deps, session);
  if (!staff.ok) return staff;
  const editions = deps.editions.list().map((edition) => ({
    ...edition,
    ...{ state: editionState(edition), bodies: bodiesIn(deps, edition) },
    ...namedSurvey(deps, edition.surveyId, locale),
  }));
  return accepted({ editions, runs: staff.value.runs });
}

/** Asked to take part; fictional ones have no cohort, and are those that do. */
function bodiesIn(deps: Deps, { id, isDemonstration }: Edition): number {
  return isDemonstration
    ? new Set(deps.assessments.listOfEdition(id).map(({ bodyId }) => bodyId)).size
    : deps.cohorts.count(id);
}

export function viewNewEdition(
  deps: Deps,
  { session, locale }: Asking,
): Result<EditionFormView, "NOT_FOUND"> {
  const by = whoRuns(deps, session);
  if (!by.ok) return by;
  const choices = choicesOf(deps, locale);
  const nothing = { key: "", name: "", opensOn: "", closesOn: "", groups: "" };
  const contact = deps.site.CONTACT_EMAIL ?? "";
  const usual = { survey: choices[0]?.value ?? "", contact, retention: "60", policy: "free" };
  return accepted({ typed: { ...nothing, ...usual }, choices, form: deps.newToken() });
}

export function viewEdition(
  deps: Deps,
  { locale, ...asked }: InEdition & { readonly locale: Locale },
): Result<EditionView, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  const today = deps.now().toISOString().slice(0, 10);
  const overlaps = overlapping(edition, deps.editions.list()).map(({ id, key, name }) => ({
    ...{ key, name, common: deps.cohorts.countCommon(edition.id, id) },
  }));
  return accepted({
    ...{ head: headOf(edition, true), typed: typedOf(deps, edition), revision: edition.revision },
    ...{ choices: choicesOf(deps, locale), form: "", bodies: deps.cohorts.count(edition.id) },
    overlaps: editionState(edition) === "closed" ? [] : overlaps,
    isLate: editionState(edition) === "open" && edition.closesOn !== null && edition.closesOn < today,
  });
}

export function headOf(edition: Edition, runs: boolean): EditionHead {
  const { key, name, isDemonstration } = edition;
  return { key, name, isDemonstration, state: editionState(edition), runs };
}

/** As a form would send it. */
export function typedOf(deps: Deps, edition: Edition): TypedEdition {
  const { key, name, surveyId, surveyVersion, opensOn, closesOn, contact, policy } = edition;
  return {
    ...{ key, name, contact, policy, retention: String(edition.retentionMonths) },
    survey: `${surveyId}@${surveyVersion ?? ""}`,
    ...{ opensOn: opensOn ?? "", closesOn: closesOn ?? "" },
    groups: deps.cohorts
      .listGroups(edition.id)
      .map((group) => group.name)
      .join("\n"),
  };
}

/** Every version that was ever served: those of today first. */
function choicesOf(deps: Deps, locale: Locale): EditionFormView["choices"] {
  const all = deps.definitionVersions.list().map(({ surveyId, version }) => ({
    ...{ value: `${surveyId}@${version}`, version, surveyId },
    ...titleOf(deps, surveyId, locale),
  }));
  const isCurrent = ({ surveyId, version }: (typeof all)[number]) =>
    deps.definitions.getCurrent(surveyId)?.survey.version === version;
  // The most complete one first, as wherever questionnaires are listed.
  const places = listSurveys(deps, locale).map(({ id }) => id);
  const sorted = all.toSorted((a, b) => places.indexOf(a.surveyId) - places.indexOf(b.surveyId));
  return [...sorted.filter(isCurrent), ...sorted.filter((one) => !isCurrent(one))];
}

function namedSurvey(deps: Deps, surveyId: string, locale: Locale) {
  const { title: survey, language } = titleOf(deps, surveyId, locale);
  return { survey, language };
}

function titleOf({ definitions }: Deps, surveyId: string, locale: Locale) {
  const model = definitions.getCurrent(surveyId);
  return model === undefined
    ? { title: surveyId, language: locale }
    : { title: surveyTexts(model, locale).title, language: surveyLanguage(model, locale) };
}
