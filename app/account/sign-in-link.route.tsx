import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { deviceOf } from "../http/device-of.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { sessionCookie, sessionToken } from "../record/session-cookie.http.server.ts";
import { signIn, viewSignIn } from "./sign-in.server.ts";
import type { SignInLinkView, SignInRefusal } from "./sign-in-link.view.ts";
import { SignInLinkPage } from "./sign-in-link-page.tsx";

export const handle = pageHandle({ title: ({ t }) => t("account.link.title") });

/** Looking uses nothing up: scanners of mails look at every link. */
export function loader({ params, context }: LoaderFunctionArgs) {
  const link = viewSignIn(context.deps, params["token"] ?? "");
  const view = new PageView<SignInLinkView>(
    link.ok ? { refusal: null, opens: link.value } : { refusal: link.reason, opens: null },
  );
  return link.ok ? view : data(view, { status: statusOf(link.reason) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const signedIn = await signIn(context.deps, {
    token: params["token"] ?? "",
    device: deviceOf(request),
    locale: context.locale,
    previous: sessionToken(request),
  });
  if (!signedIn.ok)
    return data<SignInLinkView>(
      { refusal: signedIn.reason, opens: null },
      { status: statusOf(signedIn.reason) },
    );
  const { session, returnTo } = signedIn.value;
  throw redirect(returnTo, { status: 303, headers: { "Set-Cookie": sessionCookie(request, session) } });
}

export default function SignInLink() {
  const view = useView<SignInLinkView>();
  return <SignInLinkPage {...(useSent<SignInLinkView>() ?? view)} />;
}

function statusOf(refusal: SignInRefusal): number {
  return refusal === "NO_LINK" ? 404 : 410;
}
