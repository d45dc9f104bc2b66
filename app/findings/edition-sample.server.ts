// What an edition says by itself: everything that is online of it, as one sample. Of a body the directory adds its situation, which is
// public as well.
import { newestOf } from "../domain/comparison/common-questions.ts";
import type { Body } from "../domain/directory/body.ts";
import { type Findings, findingsOf } from "../domain/findings/findings.ts";
import type { Situated } from "../domain/findings/sample.ts";
import { cohortSize } from "../editions/cohort-size.server.ts";
import { dataEdition, onlineIn } from "../open-data/edition-data.server.ts";
import type { DataEdition } from "../open-data/edition-data.view.ts";
import { publishedText } from "../publication/published-of.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

export interface EditionFindings {
  readonly edition: DataEdition;
  readonly findings: Findings;
  /** Slug of a body -> its name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Undefined where nothing is online, and for what was answered in no edition: nobody knows of how many bodies that would be. */
export function editionFindings(deps: Deps, key: string): EditionFindings | undefined {
  const edition = dataEdition(deps, key);
  const online = edition === undefined ? [] : [...onlineIn(deps, edition.places)];
  const results = online.flatMap(({ body, latest }) => {
    const text = publishedText(deps, latest);
    return text === undefined ? [] : [{ document: readDocument(text), situation: situationOf(body) }];
  });
  const model = newestOf(
    results.flatMap(
      ({ document: { survey } }) => deps.definitions.getVersion(survey.id, survey.version) ?? [],
    ),
  );
  if (edition === undefined || edition.name === null || model === undefined) return undefined;
  const all = Math.max(cohortSize(deps, key), results.length);
  return {
    edition,
    findings: findingsOf({ model, results, all }),
    names: new Map(online.map(({ body: { slug, name } }) => [slug, name])),
  };
}

function situationOf({ population, communes, since }: Body): Situated {
  return {
    population,
    communes: communes.length === 0 ? null : communes.length,
    since: since === null ? null : Number(since.slice(0, 4)),
  };
}
