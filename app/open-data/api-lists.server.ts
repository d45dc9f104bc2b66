// What the API lists and finds: bodies by their addresses, in the order of the alphabet, so that a page costs what stands on it.
import { type ListQuery, pageAfter } from "../domain/publication/api-query.ts";
import type { Online, Withdrawn } from "../publication/published.view.ts";
import { bodiesAfter } from "../publication/published-everywhere.server.ts";
import { publishedEditions } from "../publication/published-of.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { ApiBody, ApiDefinition, ApiLever, Listed } from "./api-lists.view.ts";
import { dataEditions } from "./edition-data.server.ts";
import type { DataEdition } from "./edition-data.view.ts";

export function listBodies(deps: Deps, { limit, after }: ListQuery): Listed<ApiBody> {
  const ids = bodiesAfter(deps, after ?? "", limit + 1);
  const page = ids.slice(0, limit);
  const items = page.flatMap((id) => bodyOf(deps, id) ?? []);
  // By who was found, not by who is shown: a last one that shows nothing must not end the list, nor have a page come twice.
  const last = ids.length > limit ? page.at(-1) : undefined;
  return { items, next: last === undefined ? null : (deps.bodies.get(last)?.slug ?? null) };
}

/** Undefined for one that nothing was ever online of, and for what is not there. */
export function bodyAt(deps: Deps, slug: string): ApiBody | undefined {
  const id = deps.bodies.idOf(slug);
  return id === undefined ? undefined : bodyOf(deps, id);
}

function bodyOf(deps: Deps, id: number): ApiBody | undefined {
  const body = deps.bodies.get(id);
  const standings: readonly (Online | Withdrawn)[] = publishedEditions(deps, id);
  return body === undefined || standings.length === 0 ? undefined : { body, standings };
}

/** Undefined after what is not there. */
export function listEditions(deps: Deps, query: ListQuery): Listed<DataEdition> | undefined {
  return pageAfter(dataEditions(deps), query, ({ key }) => key);
}

/** Every version that was ever served, of each questionnaire the newest first. */
export function listDefinitions(deps: Deps, query: ListQuery): Listed<ApiDefinition> | undefined {
  const served = deps.definitionVersions.list();
  const page = pageAfter(served, query, ({ surveyId, version }) => `${surveyId}/${version}`);
  if (page === undefined) return undefined;
  const items = page.items.flatMap(({ surveyId, version }) => definitionAt(deps, surveyId, version) ?? []);
  return { ...page, items };
}

/** Undefined for one that was never served, and for one that does not fit the format of today: its file still stands. */
export function definitionAt(deps: Deps, survey: string, version: string): ApiDefinition | undefined {
  const hash = deps.definitionVersions.getHash(survey, version);
  const loaded = hash === undefined ? null : deps.definitions.load(survey, version);
  return hash === undefined || loaded?.ok !== true ? undefined : { model: loaded.value, hash };
}

/** What is said by the questionnaire, as it was served; undefined when it never was. */
export function definitionContent(deps: Deps, survey: string, version: string): unknown {
  return deps.definitionVersions.getContent(survey, version);
}

/** Of the questionnaires that are answered today. */
export function listLevers(deps: Deps, query: ListQuery): Listed<ApiLever> | undefined {
  return pageAfter(allLevers(deps), query, ({ model, id }) => `${model.survey.id}/${id}`);
}

export function leverAt(deps: Deps, survey: string, lever: string): ApiLever | undefined {
  return allLevers(deps).find(({ model, id }) => model.survey.id === survey && id === lever);
}

function allLevers(deps: Deps): readonly ApiLever[] {
  return deps.definitions.list().flatMap((model) => model.levers.map(({ id }) => ({ model, id })));
}
