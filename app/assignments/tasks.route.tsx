import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { returnPath } from "../domain/people/return-path.ts";
import { refuse } from "../http/reply.server.ts";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { changeTask } from "./change-task.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("kit.brand") });

export function loader() {
  return refuse("NOT_FOUND");
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const fields = await request.formData();
  const change = fields.get("intent") === "stop" ? "stop" : "done";
  const publicId = String(fields.get("tache") ?? "");
  const changed = await changeTask(deps, { session: sessionToken(request), publicId, change });
  const back = returnPath(String(fields.get("retour") ?? "")) ?? pathTo("account", { locale });
  if (changed.ok) throw redirect(`${back.split("?")[0]}?avis=${change === "done" ? "fait" : "rappels"}`, 303);
  return changed.reason === "SIGNED_OUT" ? signInFirst(request, locale, back) : refuse(changed.reason);
}

/** Never shown: with a component, its address answers a visit like what does not exist. */
export default function Tasks() {
  return null;
}
