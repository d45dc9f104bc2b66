// The API, read-only and without a key: what is published, a page of it at a time or one by one.

import { versionOf } from "../finalisation/version-of.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { sendTagged } from "../http/send-tagged.server.ts";
import { publishedOf } from "../publication/published-of.server.ts";
import { type ApiCall, answerList, answerOne } from "./answer-api.http.server.ts";
import { apiDocument } from "./api-document.http.server.ts";
import {
  bodyAt,
  definitionAt,
  definitionContent,
  leverAt,
  listBodies,
  listDefinitions,
  listEditions,
  listLevers,
} from "./api-lists.server.ts";
import {
  bodyResource,
  definitionResource,
  definitionSummary,
  editionResource,
  leverResource,
  resultResource,
} from "./api-resources.ts";
import { dataEdition } from "./edition-data.server.ts";
import { pagesAt } from "./pages-at.ts";
import { publishedData } from "./published-data.server.ts";

const JSON_TYPE = "application/json; charset=utf-8";

const apiBodies = answerList(({ deps }, query) => listBodies(deps, query), bodyResource);

const apiBody = answerOne(({ deps, params, at }) => {
  const found = bodyAt(deps, params["slug"] ?? "");
  return found && bodyResource(found, at);
});

/** The latest version, or the one that the address names; what is withdrawn is gone. */
const apiResult = answerOne(({ deps, params, at }: ApiCall) => {
  const { slug = "", edition = "", number } = params;
  const published = publishedOf(deps, { slug, edition });
  const pageOf = pagesAt(at.origin, at.locale);
  const asked = { slug, edition, pageOf, locale: at.locale };
  const data = publishedData(deps, { ...asked, number: number === undefined ? null : versionOf(number) });
  if (!data.ok || published === undefined) return undefined;
  if (data.value.kind === "withdrawn") return { gone: data.value };
  return published.kind === "online" ? resultResource(published, data.value, at) : undefined;
});

const apiEditions = answerList(({ deps }, query) => listEditions(deps, query), editionResource);

const apiEdition = answerOne(({ deps, params, at }) => {
  const found = dataEdition(deps, params["edition"] ?? "");
  return found && editionResource(found, at);
});

const apiDefinitions = answerList(({ deps }, query) => listDefinitions(deps, query), definitionSummary);

const apiDefinition = answerOne(({ deps, params, at }) => {
  const found = definitionAt(deps, params["survey"] ?? "", params["version"] ?? "");
  return found && definitionResource(found, at);
});

const apiLevers = answerList(
  ({ deps }, query) => listLevers(deps, query),
  ({ model, id }, at) => leverResource(model, id, at),
);

const apiLever = answerOne(({ deps, params, at }) => {
  const found = leverAt(deps, params["survey"] ?? "", params["lever"] ?? "");
  return found && leverResource(found.model, found.id, at);
});

const apiDescription: Endpoint = ({ request, response }) =>
  sendTagged(response, { type: JSON_TYPE, body: apiDocument(new URL(request.url).origin) });

const ENDING = ".json";

/** A questionnaire as it was served, for good: results are read with the version that they name. */
const definitionFile: Endpoint = ({ deps, params, response }) => {
  const { survey = "", file = "" } = params;
  if (!file.endsWith(ENDING)) return "NOT_FOUND";
  const content = definitionContent(deps, survey, file.slice(0, -ENDING.length));
  if (content === undefined) return "NOT_FOUND";
  return sendTagged(response, { type: JSON_TYPE, body: `${JSON.stringify(content, null, 2)}\n` });
};

/** By the id of the address. */
export const apiEndpoints = {
  "api-bodies": apiBodies,
  "api-body": apiBody,
  "api-definition": apiDefinition,
  "api-definitions": apiDefinitions,
  "api-document": apiDescription,
  "api-edition": apiEdition,
  "api-editions": apiEditions,
  "api-lever": apiLever,
  "api-levers": apiLevers,
  "api-result": apiResult,
  "api-version": apiResult,
  "definition-file": definitionFile,
} as const;
