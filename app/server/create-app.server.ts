// The whole way of a request: what it is, its address and the policy of that, its body, then what answers it.
import { randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import express, { type Express, type RequestHandler } from "express";
import { createIdentityProvider } from "../account/identity-provider.http.server.ts";
import { createSignInFlows } from "../account/sign-in-flows.http.server.ts";
import { addresses } from "../addresses.ts";
import { isWriteRefusal } from "../database/write-refusal.server.ts";
import { mayUpload } from "../evidence/evidence-place.server.ts";
import { policyOf } from "../http/policy-of.server.ts";
import { defaultLocale, localeOfPath, locales } from "../i18n/locale.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { visitorOf } from "../record/visitor-of.server.ts";
import { setAddressHeaders } from "./address-headers.server.ts";
import { leadToSentPage, showSentPage } from "./after-form.server.ts";
import { dresser } from "./dress-page.server.ts";
import { answerEndpoints, health, type Report } from "./endpoints.server.ts";
import type { Settings } from "./env.server.ts";
import type { FirstPages } from "./first-pages.server.ts";
import { lastResort } from "./last-resort.server.ts";
import { leadToMovedTrial, refuseMovedForm } from "./lead-to-moved-trial.server.ts";
import { type LimitParts, spendLimits } from "./limits.server.ts";
import { type Logger, loggedError } from "./logger.server.ts";
import { type Pages, type RemixHandlerOptions, remixHandler } from "./remix-handler.server.ts";
import { bodyErrors, readForm } from "./request-body.server.ts";
import { refusalOf } from "./request-checks.server.ts";
import { securityHeaders } from "./security-headers.server.ts";
import { createSentPages } from "./sent-pages.server.ts";
import { originOf, originOfNoRequest } from "./site-origin.server.ts";
import { takeAddress } from "./take-address.server.ts";
import { readUpload } from "./upload-body.server.ts";
import { beginVisit, visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";

export interface AppParts {
  readonly settings: Settings;
  readonly deps: AppLoadContext["deps"];
  readonly logger: Logger;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
  readonly pages: Pages;
  /** Serves the files of the build, or Vite in development. */
  readonly files: RequestHandler;
  /** Absent where pages name files that are not built. */
  readonly firstPages?: FirstPages;
}

export function createApp(parts: AppParts): Express {
  const { settings, stopping, logger, deps } = parts;
  const app = express();
  app.disable("x-powered-by").disable("etag").enable("case sensitive routing").enable("strict routing");
  app.set("trust proxy", settings.TRUST_PROXY);
  app.use(takeVisit(settings.BASE_URL), leaveWhenStopping(stopping));
  // Asked by what watches the server, whatever it calls this host.
  app.get(addresses.health.path, securityHeaders(settings), (request, response, next) => {
    setAddressHeaders(response, "health", settings);
    health(deps)(request, response, next);
  });
  app.use(checkRequest(settings.BASE_URL), onlyReading(parts.files));
  // Of what is no file: what a page may do concerns no font, and would come along with each of them.
  app.use(sayRequestId, securityHeaders(settings), takeAddress(settings));
  app.use(readUpload(uploadRules(deps)), readForm, bodyErrors);
  const afterForm = { ...limitParts(deps), pages: createSentPages(deps.now) };
  app.use(spendLimits(limitParts(deps)), showSentPage(afterForm));
  app.use(answerEndpoints({ deps, settings, report: reporter(logger, deps) }));
  const missed = refuseMovedForm(deps);
  const leads = [leadToMovedTrial(deps), leadToSentPage(afterForm)];
  app.use(remixHandler({ ...remixOptions(parts), missed, lead: (page) => leads.some((lead) => lead(page)) }));
  app.use(lastResort(logger));
  return app;
}

function takeVisit(baseUrl: string | undefined): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    beginVisit(response, {
      ...{ requestId, refusal: null, unwritten: null, address: "anything", params: {} },
      ...{ isPast: false, answered: null },
      origin: originOfNoRequest(baseUrl),
      locale: localeOfPath(request.path) ?? localeAsked(request),
    });
    next();
  };
}

/** So that a fault that someone reports can be found in the log. */
const sayRequestId: RequestHandler = (_request, response, next) => {
  response.setHeader("X-Request-Id", visitOf(response).requestId);
  next();
};

function localeAsked(request: express.Request) {
  const asked = request.acceptsLanguages(...locales);
  return locales.find((locale) => locale === asked) ?? defaultLocale;
}

/** A server that stops answers what has begun, then lets the connection go. */
function leaveWhenStopping(stopping: AbortSignal): RequestHandler {
  return (_request, response, next) => {
    if (stopping.aborted) response.setHeader("Connection", "close");
    next();
  };
}

function checkRequest(baseUrl: string | undefined): RequestHandler {
  return (request, response, next) => {
    const { method, originalUrl: target, headers } = request;
    const visit = visitOf(response);
    visit.refusal = refusalOf({ method, target, headers }, baseUrl);
    if (visit.refusal === null) visit.origin = originOf(request, baseUrl);
    next();
  };
}

/** A file is read, and by nobody who was refused. */
function onlyReading(files: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const reads = request.method !== "POST" && visitOf(response).refusal === null;
    return reads ? files(request, response, next) : next();
  };
}

function uploadRules(deps: AppParts["deps"]) {
  return {
    limitOf: () => deps.evidenceLimits.file,
    mayUpload: (address: Parameters<typeof mayUpload>[1]) => mayUpload(deps, address),
  };
}

function limitParts(deps: AppParts["deps"]): LimitParts {
  return {
    accountOf: (request, visit) => {
      const token = sessionToken(webRequest(request, visit, request.originalUrl));
      return visitorOf(deps, token, "watching").account?.id ?? null;
    },
  };
}

/** With the request id, and without address or body. What could not be written for now becomes a refusal. */
function reporter(logger: Logger, { soundness }: Pick<AppParts["deps"], "soundness">): Report {
  const known = new WeakSet<Error>();
  return (error, { method }, visit) => {
    const { requestId } = visit;
    soundness.note(error);
    if (!isWriteRefusal(error))
      return logger.error({ method, requestId, error: loggedError(error) }, "failed");
    visit.refusal = "UNAVAILABLE";
    // One line for all that were refused with it.
    if (!known.has(error)) logger.warn({ reason: error.reason, error: loggedError(error) }, "not written");
    known.add(error);
  };
}

function remixOptions(parts: AppParts): Omit<RemixHandlerOptions, "lead" | "missed"> {
  const { pages, settings, firstPages } = parts;
  const dress = dresser(firstPages, settings);
  return { pages, mode: settings.NODE_ENV, makeContext: contextMaker(parts), dress };
}

function contextMaker({ deps, stopping, logger, settings }: AppParts): RemixHandlerOptions["makeContext"] {
  const provider = createIdentityProvider(settings, (fault) =>
    logger.error(fault, "the identity provider did not answer as it should"),
  );
  const flows = createSignInFlows();
  const reported = reporter(logger, deps);
  return (request, visit, handOver) => {
    const { requestId, refusal, unwritten, locale, address, isPast } = visit;
    const report = (error: unknown) => reported(error, request, visit);
    const mayKeep = policyOf(address).kept && !isPast;
    const asked = { stopping, requestId, refusal, unwritten, locale, isPast, mayKeep };
    return { ...asked, deps, provider, flows, handOver, report };
  };
}
