import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { returnPath } from "../domain/people/return-path.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { areMailsLate } from "../mails/mails-about.server.ts";
import { requestSignIn } from "./request-sign-in.server.ts";
import { signInMail } from "./sign-in-mail.server.ts";
import { SignInPage, type SignInProps } from "./sign-in-page.tsx";

export const handle = pageHandle({
  title: ({ t }, data) =>
    t(PageView.read<SignInProps>(data).isSent ? "account.signIn.sent.title" : "account.signIn.title"),
});

export function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const { deps, locale, provider } = context;
  const hasOutbox = deps.keptMails !== null;
  const back = returnPath(searchParams.get("retour"));
  const action = `${pathTo("provider", { locale })}${back === null ? "" : `?${new URLSearchParams({ retour: back })}`}`;
  const sso = provider === null ? null : { label: provider.label, action };
  const isSent = searchParams.has("envoye");
  return new PageView<SignInProps>({ isSent, isLate: isSent && areMailsLate(deps), hasOutbox, sso });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const { origin, searchParams } = new URL(request.url);
  const email = String((await request.formData()).get("courriel") ?? "");
  const asked = await requestSignIn(deps, {
    email,
    returnTo: returnPath(searchParams.get("retour")) ?? pathTo("account", { locale }),
    compose: (token) => signInMail(locale, origin + pathTo("sign-in-link", { locale, token })),
  });
  if (!asked.ok) return data({ email }, { status: 422 });
  throw redirect(`${pathTo("sign-in", { locale })}?envoye`, 303);
}

export default function SignIn() {
  return <SignInPage {...useView<SignInProps>()} refused={useSent<{ readonly email: string }>()?.email} />;
}
