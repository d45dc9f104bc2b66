import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { returnPath } from "../domain/people/return-path.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { pathTo } from "../kit/path-to.ts";
import { endedSessionCookie, sessionToken } from "../record/session-cookie.http.server.ts";
import { signOut } from "./sign-out.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("kit.brand") });

export function loader() {
  return refuse("NOT_FOUND");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, locale, provider } = context;
  const retour = (await request.formData()).get("retour");
  const back = returnPath(typeof retour === "string" ? retour : null);
  const idToken = await signOut(deps, sessionToken(request));
  const home = pathTo("home", { locale });
  // Whoever signs out to come back as somebody else stays at the provider, which knows our home page alone.
  const there = back === null && idToken && (await provider?.leave(idToken, new URL(home, request.url).href));
  const headers = { "Set-Cookie": endedSessionCookie(request) };
  throw redirect(back ?? (there || home), { status: 303, headers });
}

/** Never shown: with a component, its address answers a visit like what does not exist. */
export default function SignOut() {
  return null;
}
