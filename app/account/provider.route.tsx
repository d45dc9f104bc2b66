import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { returnPath } from "../domain/people/return-path.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { pathTo } from "../kit/path-to.ts";
import { flowCookie } from "./flow-cookie.http.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("account.signIn.title") });

export function loader() {
  return refuse("NOT_FOUND");
}

/** To the identity provider, and back to provider-return. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, locale, provider, flows } = context;
  if (provider === null) return refuse("NOT_FOUND");
  const { origin, searchParams } = new URL(request.url);
  const returnTo = returnPath(searchParams.get("retour")) ?? pathTo("account", { locale });
  const started = await provider.start(origin + pathTo("provider-return", { locale }));
  if (!started.ok) return refuse(started.reason, returnTo);
  const sealed = flows.seal({ ...started.value.flow, returnTo }, deps.now());
  const headers = { "Set-Cookie": flowCookie(request, sealed) };
  throw redirect(started.value.url, { status: 303, headers });
}

/** Never shown: with a component, its address answers a visit like what does not exist. */
export default function StartSso() {
  return null;
}
