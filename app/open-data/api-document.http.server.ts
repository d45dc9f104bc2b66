// What the API says of itself: OpenAPI 3.1, made of the schemas of its answers.
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { addresses } from "../addresses.ts";
import {
  bodyResource,
  definitionResource,
  definitionSummaryResource,
  editionResource,
  leverResource,
  pageOf,
  problemResource,
  resultResource,
} from "../domain/publication/api.schema.ts";
import { MOST_ITEMS } from "../domain/publication/api-query.ts";
import { LICENCE } from "../kit/licence.ts";

type ApiId = Extract<keyof typeof addresses, `api-${string}`>;

interface Described {
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly isList?: true;
}

const RESOURCES: Readonly<Record<Exclude<ApiId, "api-document">, Described>> = {
  "api-bodies": {
    summary: "Bodies that have published something, by address.",
    schema: bodyResource,
    isList: true,
  },
  "api-body": { summary: "What a body has published, by edition.", schema: bodyResource },
  "api-result": { summary: "The latest published result of a body in an edition.", schema: resultResource },
  "api-version": { summary: "One published version of a result.", schema: resultResource },
  "api-editions": {
    summary: "Editions that something was published of, with the addresses of their files.",
    schema: editionResource,
    isList: true,
  },
  "api-edition": { summary: "One edition.", schema: editionResource },
  "api-definitions": {
    summary: "Versions of questionnaires that were ever served.",
    schema: definitionSummaryResource,
    isList: true,
  },
  "api-definition": {
    summary: "One version of a questionnaire: names of dimensions and indicators.",
    schema: definitionResource,
  },
  "api-levers": { summary: "Levers of the questionnaires of today.", schema: leverResource, isList: true },
  "api-lever": { summary: "One lever.", schema: leverResource },
};

const LIST_QUERY = z.object({
  limit: z.int().min(1).max(MOST_ITEMS).optional().describe("How many; 50 where nothing is said."),
  cursor: z.string().optional().describe("As given in `next`: where the page begins."),
});
const LANGUAGE = z.object({
  "Accept-Language": z
    .string()
    .optional()
    .describe("fr or en: of the words, and of the pages that addresses lead to."),
});

const known = new Map<string, string>();

/** `origin`: where the API stands. */
export function apiDocument(origin: string): string {
  const made = known.get(origin) ?? `${JSON.stringify(documentAt(origin), null, 2)}\n`;
  // An origin is whatever a request names where none is set: one is kept.
  known.clear();
  known.set(origin, made);
  return made;
}

function documentAt(origin: string) {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Baromètre des métropoles",
      version: "1.0.0",
      description:
        "What métropoles and other bodies publish of their self-assessment of digital maturity. Nobody has checked the answers, and no ranking follows from them. Demonstration data is marked as fictional.",
      license: { name: LICENCE.title, url: LICENCE.path },
    },
    servers: [{ url: origin }],
    paths: Object.fromEntries(Object.entries(RESOURCES).map(([id, one]) => pathOf(id as ApiId, one))),
  });
}

function pathOf(id: ApiId, described: Described): [string, ZodOpenApiPathsObject[string]] {
  const { path } = addresses[id];
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const params = Object.fromEntries(names.map((name) => [name, z.string()]));
  return [path.replace(/:(\w+)/g, "{$1}"), { get: operationOf(id, described, z.object(params)) }];
}

function operationOf(
  id: ApiId,
  { summary, schema, isList }: Described,
  path: z.ZodObject,
): ZodOpenApiOperationObject {
  const answer = isList === true ? pageOf(schema) : schema;
  return {
    ...{ operationId: id, summary, security: [] },
    requestParams: { path, header: LANGUAGE, ...(isList === true && { query: LIST_QUERY }) },
    responses: {
      200: { description: "Found.", content: { "application/json": { schema: answer } } },
      304: { description: "As it was, by its ETag." },
      ...problems({
        400: "A parameter is unknown, or cannot be read: `parameter` names it.",
        404: "Not there.",
        410: "Withdrawn: since when, why, and by which hashes copies are known.",
        429: "More than 60 requests in a minute from one network: Retry-After says when.",
      }),
    },
  };
}

function problems(told: Readonly<Record<number, string>>) {
  const content = { "application/problem+json": { schema: problemResource } };
  return Object.fromEntries(
    Object.entries(told).map(([status, description]) => [status, { description, content }]),
  );
}
