import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { changeOutgoing } from "./change-outgoing.server.ts";
import { OutgoingPage, type OutgoingPageProps } from "./outgoing-page.tsx";
import { viewOutgoing } from "./view-outgoing.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("mails.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewOutgoing(context.deps, sessionToken(request));
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<OutgoingPageProps>({ ...view.value, notice });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const fields = await request.formData();
  const change = fields.get("intent") === "drop" ? "drop" : "retry";
  const publicId = String(fields.get("courriel") ?? "");
  const changed = await changeOutgoing(deps, { session: sessionToken(request), publicId, change });
  if (!changed.ok) return refuse(changed.reason);
  const notice = changed.value ? (change === "drop" ? "retire" : "repris") : "inchange";
  throw redirect(`${pathTo("outgoing-mails", { locale })}?avis=${notice}`, 303);
}

export default function OutgoingMails() {
  return <OutgoingPage {...useView<OutgoingPageProps>()} />;
}
