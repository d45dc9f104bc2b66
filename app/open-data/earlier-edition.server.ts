// The edition before one, of the same questionnaire: what bodies have online of it is what the later one is compared with.

import { type Edition, editionName } from "../domain/editions/edition.ts";
import type { EditionContent } from "../domain/findings/edition-file.schema.ts";
import { shownEditions } from "../releases/view-public-releases.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { definitionContent } from "./api-lists.server.ts";
import type { EarlierFiles } from "./earlier-edition.view.ts";
import { onlineIn } from "./edition-data.server.ts";

/** Undefined for the first one that is shown. */
export function earlierEdition(deps: Deps, edition: Edition): Edition | undefined {
  const { surveyId, isDemonstration } = edition;
  return shownEditions(deps)
    .filter((one) => one.surveyId === surveyId && one.isDemonstration === isDemonstration)
    .filter((one) => byPlace(one, edition) < 0)
    .toSorted(byPlace)
    .at(-1);
}

function byPlace(one: Edition, other: Edition): number {
  return one.year - other.year || one.round - other.round;
}

/** Every version of its questionnaire that was ever served, the newest first. */
export function versionsServed(
  { definitionVersions }: Pick<Deps, "definitionVersions">,
  surveyId: string,
): readonly string[] {
  return definitionVersions.list().flatMap((one) => (one.surveyId === surveyId ? [one.version] : []));
}

/** What the files of an edition hold of the one before. Null where there is none. */
export function earlierFiles(deps: Deps, edition: Edition | undefined): EarlierFiles | null {
  const earlier = edition && earlierEdition(deps, edition);
  if (earlier === undefined) return null;
  const { id, surveyId } = earlier;
  const versions = versionsServed(deps, surveyId);
  const pathOf = (version: string) => `questionnaires/${surveyId}-${version}.json`;
  const head: NonNullable<EditionContent["earlier"]> = {
    edition: editionName(earlier),
    questionnaires: versions.map(pathOf),
    migrations: deps.definitions.listMigrations(surveyId),
  };
  return {
    head,
    online: () => onlineIn(deps, id),
    questionnaires: versions.map((version) => ({
      path: pathOf(version),
      read: () => `${JSON.stringify(definitionContent(deps, surveyId, version), null, 2)}\n`,
    })),
  };
}
