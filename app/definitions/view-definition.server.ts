// One questionnaire: its versions, what differs between two of them, and what moving open editions to the later one would do.
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { compareDefinitions, type DifferentItem } from "../domain/survey/compare-definitions.ts";
import type { SurveyModel } from "../domain/survey/survey-model.ts";
import { compareVersions } from "../domain/survey/survey-versions.ts";
import { whoRuns } from "../editions/of-staff.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ComparedVersions, DefinitionView, ItemNames, NamedItem } from "./definitions.view.ts";
import { editionImpacts } from "./edition-impacts.server.ts";
import { type AskingStaff, listDefinitions } from "./view-definitions.server.ts";

export interface AskingVersions extends AskingStaff {
  readonly surveyId: string;
  /** As the address says; anything that was never served leaves the newest two. */
  readonly from: string | null;
  readonly to: string | null;
}

export function viewDefinition(
  deps: Deps,
  { session, locale, surveyId, ...asked }: AskingVersions,
): Result<DefinitionView, "NOT_FOUND"> {
  const by = whoRuns(deps, session);
  const listed = listDefinitions(deps, locale).find(({ id }) => id === surveyId);
  if (!by.ok || listed === undefined) return refused("NOT_FOUND");
  const pair = pairOf(
    listed.versions.map(({ version }) => version),
    asked,
  );
  const compared = pair === null ? null : compare(deps, surveyId, pair);
  const impacts = compared === null ? [] : editionImpacts(deps, { surveyId, to: compared.to, locale });
  return accepted({ ...listed, compared, impacts });
}

type Pair = readonly [from: string, to: string];

/** The older first, however they were asked for; null while there is one version alone. */
function pairOf(versions: readonly string[], { from, to }: Pick<AskingVersions, "from" | "to">): Pair | null {
  const [newest, before] = versions;
  if (newest === undefined || before === undefined) return null;
  const known = (version: string | null) => versions.find((one) => one === version);
  const [a = before, b = newest] = [known(from), known(to)];
  if (a === b) return [before, newest];
  return compareVersions(a, b) < 0 ? [a, b] : [b, a];
}

function compare(deps: Deps, surveyId: string, [from, to]: Pair): ComparedVersions {
  const [older, newer] = [from, to].map((version) => deps.definitions.load(surveyId, version));
  if (!older?.ok || !newer?.ok) return { from, to, items: null };
  const models = [newer.value, older.value];
  const items = compareDefinitions(older.value, newer.value).map(
    (item): NamedItem => ({
      ...item,
      names: { fr: nameOf(models, item, "fr"), en: nameOf(models, item, "en") },
    }),
  );
  return { from, to, items };
}

function nameOf(
  models: readonly SurveyModel[],
  { kind, id }: DifferentItem,
  locale: Locale,
): ItemNames[Locale] {
  const named = models.flatMap(({ definition }) => {
    const texts = definition.texts[locale];
    const names = {
      question: texts?.questions[id]?.short,
      section: texts?.sections[id]?.title,
      lever: texts?.levers[id]?.title,
      rest: "",
    };
    return names[kind] ?? [];
  });
  return named[0] ?? id;
}
