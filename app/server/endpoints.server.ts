// Which function answers an address that has no page. An address without either does not compile.
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from "express";
import { personalDataFile } from "../account/personal-data-file.endpoint.server.ts";
import type { AddressId, addresses } from "../addresses.ts";
import { autosave } from "../answering/autosave.endpoint.server.ts";
import { evidenceFile } from "../evidence/evidence-file.endpoint.server.ts";
import { versionFile } from "../finalisation/version-file.endpoint.server.ts";
import type { Endpoint } from "../http/endpoint.server.ts";
import { defaultLocale, locales } from "../i18n/locale.ts";
import { pathTo } from "../kit/path-to.ts";
import { presence } from "../presence/presence.endpoint.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

type WithPage = {
  [Id in AddressId]: (typeof addresses)[Id] extends { readonly page: string } ? Id : never;
}[AddressId];
type EndpointId = Exclude<AddressId, WithPage | "health">;

/** From the bare address of the site to the language that the browser asks for. */
const chooseLanguage: Endpoint = ({ incoming, response }) => {
  response.vary("Accept-Language");
  const asked = incoming.acceptsLanguages(...locales);
  const locale = locales.find((one) => one === asked) ?? defaultLocale;
  response.redirect(302, pathTo("home", { locale }));
  return null;
};

const endpoints: Readonly<Record<EndpointId, Endpoint>> = {
  autosave,
  "evidence-file": evidenceFile,
  language: chooseLanguage,
  "personal-data-file": personalDataFile,
  presence,
  "version-file": versionFile,
};

export const health: RequestHandler = (_request, response) => void response.type("text").send("ok\n");

/** Goes on to the pages where there is a page, or a refusal to be shown as one. */
export function answerEndpoints(deps: Deps): RequestHandler {
  return async (request, response, next) => {
    try {
      const visit = visitOf(response);
      if (visit.refusal === null && hasEndpoint(visit.address))
        visit.refusal = await answer(endpoints[visit.address], { deps, request, response });
      if (!response.headersSent) next();
    } catch (error) {
      // Express 4 does not wait for this promise: a fault that left here would end the process.
      next(error);
    }
  };
}

function hasEndpoint(id: AddressId): id is EndpointId {
  return id in endpoints;
}

interface Asked {
  readonly deps: Deps;
  readonly request: ExpressRequest;
  readonly response: ExpressResponse;
}

function answer(endpoint: Endpoint, { deps, request, response }: Asked): ReturnType<Endpoint> {
  const visit = visitOf(response);
  const { locale, params } = visit;
  return endpoint({
    ...{ deps, locale, params, response, incoming: request },
    request: webRequest(request, visit, request.originalUrl),
  });
}
