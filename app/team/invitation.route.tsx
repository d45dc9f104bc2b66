import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { deviceOf } from "../http/device-of.server.ts";
import { signInFirst, signInPath } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionCookie, sessionToken } from "../record/session-cookie.http.server.ts";
import {
  type AnswerInvitation,
  acceptInvitation,
  declineInvitation,
  viewInvitation,
} from "./answer-invitation.server.ts";
import type { InvitationRefusal, InvitationView } from "./invitation.view.ts";
import { triedByOtherMail } from "./invitation-mail.server.ts";
import { type InvitationEnd, InvitationEndPage, InvitationPage } from "./invitation-page.tsx";
import { OtherReaderPage } from "./other-reader-page.tsx";

interface Ways {
  /** Of this invitation, and of signing in to come back to it. */
  readonly path: string;
  readonly signIn: string;
}
type View = (InvitationView & Ways) | { readonly end: InvitationEnd };
/** other: the browser is signed in as somebody else, and the inviter was told. */
type Sent = { readonly name: string } | { readonly end: InvitationEnd } | { readonly other: true };

export const handle = pageHandle({ title: ({ t }) => t("team.invitation.title") });

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const token = params["token"] ?? "";
  const view = viewInvitation(deps, { token, previous: sessionToken(request) });
  const path = pathTo("invitation", { locale, token });
  if (view.ok) return new PageView<View>({ ...view.value, path, signIn: signInPath(locale, path) });
  return data(new PageView<View>({ end: view.reason }), { status: statusOf(view.reason) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const fields = await request.formData();
  const { origin } = new URL(request.url);
  const asked: AnswerInvitation = {
    ...{ token: params["token"] ?? "", previous: sessionToken(request) },
    compose: ({ slug, ...letter }) => {
      const url = origin + pathTo("team", { locale: letter.locale, slug });
      return triedByOtherMail({ ...letter, url });
    },
  };
  if (fields.get("intent") === "decline") {
    const declined = await declineInvitation(deps, asked);
    return declined.ok ? data<Sent>({ end: "DECLINED" }, { status: 200 }) : unanswered(declined.reason);
  }
  const name = String(fields.get("nom") ?? "");
  const accepted = await acceptInvitation(deps, { ...asked, locale, name, device: deviceOf(request) });
  if (accepted.ok) {
    const { session, slug } = accepted.value;
    const headers = { "Set-Cookie": sessionCookie(request, session) };
    throw redirect(pathTo("body", { locale, slug }), { status: 303, headers });
  }
  const { reason } = accepted;
  if (reason === "SIGN_IN_FIRST") return signInFirst(request, locale);
  return reason === "BAD_NAME" ? data<Sent>({ name }, { status: 422 }) : unanswered(reason);
}

function unanswered(reason: InvitationRefusal | "OTHER_ACCOUNT") {
  return reason === "OTHER_ACCOUNT"
    ? data<Sent>({ other: true }, { status: 403 })
    : data<Sent>({ end: reason }, { status: statusOf(reason) });
}

export default function Invitation() {
  const view = useView<View>();
  const sent = useSent<Sent>();
  if (sent !== undefined && "end" in sent) return <InvitationEndPage end={sent.end} />;
  if ("end" in view) return <InvitationEndPage end={view.end} />;
  if (view.reader === "other") return <OtherReaderPage {...view} isTold={sent !== undefined} />;
  return <InvitationPage {...view} refused={sent !== undefined && "name" in sent ? sent.name : undefined} />;
}

function statusOf(end: InvitationEnd): number {
  return end === "NO_INVITATION" ? 404 : 410;
}
