import { createIdentityProvider } from "../account/identity-provider.http.server.ts";
import { createSignInFlows } from "../account/sign-in-flows.http.server.ts";
import { policyOf } from "../http/policy-of.server.ts";
import type { Ahead, Steps } from "./ahead.server.ts";
import type { AppParts } from "./app-parts.server.ts";
import { dresser } from "./dress-page.server.ts";
import type { RemixHandlerOptions } from "./remix-handler.server.ts";
import { reporter } from "./reporter.server.ts";
import { keyOf } from "./while-nobody-waits.server.ts";

interface PageParts extends AppParts {
  readonly ahead: Ahead;
}

export function remixOptions(parts: PageParts): Omit<RemixHandlerOptions, "leads" | "missed"> {
  const { pages, settings, firstPages } = parts;
  const dress = dresser(firstPages, settings);
  return { pages, mode: settings.NODE_ENV, makeContext: contextMaker(parts), dress };
}

function contextMaker({
  deps,
  stopping,
  logger,
  settings,
  ahead,
}: PageParts): RemixHandlerOptions["makeContext"] {
  const provider = createIdentityProvider(settings, (fault) =>
    logger.error(fault, "the identity provider did not answer as it should"),
  );
  const flows = createSignInFlows();
  const reported = reporter(logger, deps);
  return (request, visit, handOver) => {
    const { requestId, refusal, unwritten, locale, address, isPast, hasOneLanguage } = visit;
    const report = (error: unknown) => reported(error, request, visit);
    const mayKeep = policyOf(address).kept && !isPast;
    const asked = { stopping, requestId, refusal, unwritten, locale, isPast, hasOneLanguage, mayKeep };
    const again = (make: () => Steps) => {
      if (mayKeep) ahead.remember(keyOf(visit), make);
    };
    return { ...asked, deps, provider, flows, handOver, report, again };
  };
}
