import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { deviceOf } from "../http/device-of.server.ts";
import { refuse } from "../http/reply.server.ts";
import { localeOfPath } from "../i18n/locale.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { sessionCookie, sessionToken } from "../record/session-cookie.http.server.ts";
import { endedFlowCookie, flowOf } from "./flow-cookie.http.server.ts";
import { signInByProvider } from "./sign-in-by-provider.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("account.signIn.title") });

/** Where the identity provider sends the person back to. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, locale, provider, flows } = context;
  if (provider === null) return refuse("NOT_FOUND");
  const url = new URL(request.url);
  const flow = flows.open(flowOf(request), url.searchParams.get("state"), deps.now());
  if (flow === null) return refuse("SSO_EXPIRED");
  const proven = await provider.finish(url, flow);
  if (!proven.ok) return refuse(proven.reason, flow.returnTo);
  const identity = proven.value;
  const device = deviceOf(request);
  const signedIn = await signInByProvider(deps, {
    ...{ identity, device, previous: sessionToken(request) },
    // The provider sends everybody back to one address: the page they came from tells their language.
    locale: localeOfPath(flow.returnTo) ?? locale,
  });
  if (!signedIn.ok) return refuse("SSO_NO_EMAIL", flow.returnTo);
  const headers = new Headers({ "Set-Cookie": sessionCookie(request, signedIn.value.session) });
  headers.append("Set-Cookie", endedFlowCookie(request));
  throw redirect(flow.returnTo, { status: 303, headers });
}

/** Never shown: it leads on, or says why not. */
export default function ReturnFromSso() {
  return null;
}
