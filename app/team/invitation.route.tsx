import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { deviceOf } from "../http/device-of.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionCookie, sessionToken } from "../record/session-cookie.http.server.ts";
import { acceptInvitation, declineInvitation, viewInvitation } from "./answer-invitation.server.ts";
import type { InvitationView } from "./invitation.view.ts";
import { type InvitationEnd, InvitationEndPage, InvitationPage } from "./invitation-page.tsx";

type View = InvitationView | { readonly end: InvitationEnd };
type Sent = { readonly name: string } | { readonly end: InvitationEnd };

export const handle = pageHandle({ title: ({ t }) => t("team.invitation.title") });

export function loader({ params, context }: LoaderFunctionArgs) {
  const view = viewInvitation(context.deps, params["token"] ?? "");
  if (view.ok) return new PageView<View>(view.value);
  return data(new PageView<View>({ end: view.reason }), { status: statusOf(view.reason) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const token = params["token"] ?? "";
  const fields = await request.formData();
  const name = String(fields.get("nom") ?? "");
  if (fields.get("intent") === "decline") {
    const declined = await declineInvitation(deps, token);
    return declined.ok
      ? data<Sent>({ end: "DECLINED" }, { status: 200 })
      : data<Sent>({ end: declined.reason }, { status: statusOf(declined.reason) });
  }
  const answer = { token, name, device: deviceOf(request), previous: sessionToken(request) };
  const accepted = await acceptInvitation(deps, answer);
  if (accepted.ok) {
    const { session, slug } = accepted.value;
    const headers = { "Set-Cookie": sessionCookie(request, session) };
    throw redirect(pathTo("body", { locale, slug }), { status: 303, headers });
  }
  const { reason } = accepted;
  return reason === "BAD_NAME"
    ? data<Sent>({ name }, { status: 422 })
    : data<Sent>({ end: reason }, { status: statusOf(reason) });
}

export default function Invitation() {
  const view = useView<View>();
  const sent = useSent<Sent>();
  if (sent !== undefined && "end" in sent) return <InvitationEndPage end={sent.end} />;
  if ("end" in view) return <InvitationEndPage end={view.end} />;
  return <InvitationPage {...view} refused={sent?.name} />;
}

function statusOf(end: InvitationEnd): number {
  return end === "NO_INVITATION" ? 404 : 410;
}
