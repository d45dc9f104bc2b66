// The whole way of a request: what it is, its address and the policy of that, its body, then what answers it.
import { randomUUID } from "node:crypto";
import express, { type Express, type RequestHandler } from "express";
import { addresses } from "../addresses.ts";
import { askedLocale } from "../http/asked-locale.server.ts";
import { localeOfPath } from "../i18n/locale.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { visitorOf } from "../record/visitor-of.server.ts";
import { setAddressHeaders } from "./address-headers.server.ts";
import { leadToSentPage, showSentPage } from "./after-form.server.ts";
import { createAhead } from "./ahead.server.ts";
import { answerApi } from "./answer-api.server.ts";
import type { AppParts } from "./app-parts.server.ts";
import { answerEndpoints, health } from "./endpoints.server.ts";
import { fewAtOnce } from "./few-at-once.server.ts";
import { giver } from "./give-stored.server.ts";
import { keepEarnedKey } from "./keep-earned-key.server.ts";
import { lastResort } from "./last-resort.server.ts";
import { leadToMovedTrial, refuseMovedForm } from "./lead-to-moved-trial.server.ts";
import { leadToNewSlug } from "./lead-to-new-slug.server.ts";
import { leadToOwnOrder } from "./lead-to-own-order.server.ts";
import { type LimitParts, spendLimits } from "./limits.server.ts";
import { loggedError } from "./logger.server.ts";
import { makeFindings } from "./make-findings.server.ts";
import { remixHandler } from "./remix-handler.server.ts";
import { remixOptions } from "./remix-options.server.ts";
import { reporter } from "./reporter.server.ts";
import { bodyErrors, readForm } from "./request-body.server.ts";
import { refusalOf } from "./request-checks.server.ts";
import { securityHeaders } from "./security-headers.server.ts";
import { createSentPages } from "./sent-pages.server.ts";
import { storedPages } from "./serve-stored.server.ts";
import { originOf, originOfNoRequest } from "./site-origin.server.ts";
import { speakItsLanguage } from "./speak-its-language.server.ts";
import { stopGuesses } from "./stop-guesses.server.ts";
import { takeAddress } from "./take-address.server.ts";
import { readUpload } from "./upload-body.server.ts";
import { uploadRules } from "./upload-rules.server.ts";
import { leadToVariant } from "./variants.server.ts";
import { beginVisit, visitOf } from "./visit.server.ts";
import { webRequest } from "./web-request.server.ts";
import { whileNobodyWaits } from "./while-nobody-waits.server.ts";

export function createApp(parts: AppParts): Express {
  const { settings, stopping, logger, deps, hasReaders = true } = parts;
  const app = express();
  app.disable("x-powered-by").disable("etag").enable("case sensitive routing").enable("strict routing");
  app.set("trust proxy", settings.TRUST_PROXY);
  app.use(fewAtOnce(), takeVisit(settings.BASE_URL), leaveWhenStopping(stopping));
  // Asked by what watches the server, whatever it calls this host.
  app.get(addresses.health.path, securityHeaders(settings), (request, response, next) => {
    setAddressHeaders(response, "health", settings);
    health(deps)(request, response, next);
  });
  const ahead = createAhead((error) => logger.error({ error: loggedError(error) }, "not made ahead"));
  // Each of those who follow a room would else keep the server from ending.
  stopping.addEventListener("abort", () => deps.roomListeners.end());
  const options = remixOptions({ ...parts, ahead });
  const stored = storedPages(deps, { settings, dress: options.dress, keepsPages: hasReaders });
  app.use(checkRequest(settings.BASE_URL), stored.send, onlyReading(parts.files), whileNobodyWaits(ahead));
  app.use(
    makeFindings(deps, (error) => logger.error({ error: loggedError(error) }, "findings not computed")),
  );
  // Of what is no file: what a page may do concerns no font, and would come along with each of them.
  app.use(
    sayRequestId,
    securityHeaders(settings),
    takeAddress(settings),
    leadToNewSlug(deps),
    leadToOwnOrder,
  );
  app.use(readUpload(uploadRules(deps)), readForm, bodyErrors);
  const afterForm = { ...limitParts(deps), pages: createSentPages(deps.now) };
  if (hasReaders) app.use(spendLimits(limitParts(deps)), stopGuesses());
  app.use(showSentPage(afterForm));
  const report = reporter(logger, deps);
  app.use(leadToVariant, stored.makeOnce, answerEndpoints({ deps, settings, report, give: giver(stored) }));
  app.use(answerApi, speakItsLanguage(deps));
  const missed = refuseMovedForm(deps);
  const leads = [stored.keep, leadToMovedTrial(deps), leadToSentPage(afterForm), keepEarnedKey(deps)];
  app.use(remixHandler({ ...options, missed, leads }));
  app.use(lastResort(logger));
  return app;
}

function takeVisit(baseUrl: string | undefined): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    beginVisit(response, {
      ...{ requestId, refusal: null, unwritten: null, address: "anything", params: {} },
      ...{ isPast: false, hasOneLanguage: false, answered: null, pageKey: null },
      origin: originOfNoRequest(baseUrl),
      locale: localeOfPath(request.path) ?? askedLocale(request),
    });
    next();
  };
}

/** So that a fault that someone reports can be found in the log. */
const sayRequestId: RequestHandler = (_request, response, next) => {
  response.setHeader("X-Request-Id", visitOf(response).requestId);
  next();
};

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

function limitParts(deps: AppParts["deps"]): LimitParts {
  return {
    accountOf: (request, visit) => {
      const token = sessionToken(webRequest(request, visit, request.originalUrl));
      return visitorOf(deps, token, "watching").account?.id ?? null;
    },
  };
}
