// The whole way of a request: headers, refusals, files, then the pages.
import { randomUUID } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import { createIdentityProvider } from "../account/identity-provider.http.server.ts";
import { createSignInFlows } from "../account/sign-in-flows.http.server.ts";
import { limitSignIn } from "../account/sign-in-limit.http.server.ts";
import { defaultLocale, localeOfPath, locales } from "../i18n/locale.ts";
import type { Settings } from "./env.server.ts";
import { type Logger, loggedError } from "./logger.server.ts";
import { type Pages, type RemixHandlerOptions, remixHandler } from "./remix-handler.server.ts";
import { bodyErrors, readForm } from "./request-body.server.ts";
import { refusalOf } from "./request-checks.server.ts";
import { securityHeaders } from "./security-headers.server.ts";
import { readUpload, type UploadRules } from "./upload-body.server.ts";

export interface AppParts {
  readonly settings: Settings;
  readonly deps: AppLoadContext["deps"];
  readonly logger: Logger;
  /** Aborted when the server begins to stop. */
  readonly stopping: AbortSignal;
  readonly pages: Pages;
  /** Serves the files of the build, or Vite in development. */
  readonly files: RequestHandler;
  /** Whose file is read; without it nobody's is. */
  readonly mayUpload?: UploadRules["mayUpload"];
}

export function createApp(parts: AppParts): Express {
  const { settings, stopping, logger } = parts;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", settings.TRUST_PROXY);
  app.use(nameRequest, securityHeaders(settings), leaveWhenStopping(stopping));
  app.get("/sante", (_request, response) => void response.type("text").send("ok\n"));
  app.use(checkRequest(settings.BASE_URL), parts.files, chooseLanguage);
  app.use(limitSignIn(), readUpload(uploadRules(parts)), readForm, bodyErrors);
  app.use(
    remixHandler({
      pages: parts.pages,
      mode: settings.NODE_ENV,
      baseUrl: settings.BASE_URL,
      makeContext: contextMaker(parts),
    }),
  );
  app.use(lastResort(logger));
  return app;
}

function uploadRules({ deps, mayUpload = () => false }: AppParts): UploadRules {
  return { limitOf: () => deps.evidenceLimits.file, mayUpload };
}

const nameRequest: RequestHandler = (_request, response, next) => {
  response.locals["requestId"] = randomUUID();
  response.setHeader("X-Request-Id", response.locals["requestId"]);
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
    response.locals["refusal"] = refusalOf({ method, target, headers }, baseUrl);
    response.locals["locale"] =
      localeOfPath(request.path) ?? (request.acceptsLanguages(...locales) || defaultLocale);
    next();
  };
}

const chooseLanguage: RequestHandler = (request, response, next) => {
  if (request.path !== "/" || request.method === "POST" || response.locals["refusal"] !== null) return next();
  response.vary("Accept-Language");
  response.redirect(302, `/${response.locals["locale"]}/`);
};

function contextMaker({ deps, stopping, logger, settings }: AppParts): RemixHandlerOptions["makeContext"] {
  const provider = createIdentityProvider(settings, (fault) =>
    logger.error(fault, "the identity provider did not answer as it should"),
  );
  const flows = createSignInFlows();
  return (request, response, handOver) => {
    const { requestId, refusal, locale } = response.locals as Pick<
      AppLoadContext,
      "requestId" | "refusal" | "locale"
    >;
    const report = (error: unknown) =>
      logger.error({ method: request.method, requestId, error: loggedError(error) }, "failed");
    return { stopping, requestId, refusal, locale, deps, provider, flows, handOver, report };
  };
}

/** Reached only when the pages themselves cannot be run. */
function lastResort(logger: Logger): ErrorRequestHandler {
  // biome-ignore lint/complexity/useMaxParams: Express knows an error handler by its four parameters.
  return (error, request, response, next) => {
    const requestId: string = response.locals["requestId"];
    logger.error(
      { method: request.method, requestId, error: loggedError(error) },
      "failed outside of the pages",
    );
    if (response.headersSent) return next(error);
    response.status(500).type("text").send(`Erreur interne / Internal error (${requestId})\n`);
  };
}
