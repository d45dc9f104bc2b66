import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { pathTo } from "../kit/path-to.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { attachTrial } from "./attach-trial.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("kit.brand") });

export function loader() {
  return refuse("NOT_FOUND");
}

export async function action(args: ActionFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const hub = pathTo("hub", { locale, slug: ref.slug, edition: ref.edition });
  const attached = await attachTrial(deps, ref);
  if (attached.ok) throw redirect(`${hub}?avis=rattachee`, 303);
  return attached.reason === "SIGNED_OUT" ? signInFirst(args.request, locale, hub) : refuse("NOT_FOUND");
}

/** Never shown: with a component, its address answers a visit like what does not exist. */
export default function Attach() {
  return null;
}
