import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { AccountPage, type AccountProps } from "../components/people/account-page.tsx";
import { refuse } from "../http/reply.server.ts";
import { sessionToken } from "../http/session-cookie.server.ts";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../page-handle.ts";
import { PageView, useSent, useView } from "../page-view.ts";
import { closeSession, saveName } from "../usecases/save-account.server.ts";
import { viewAccount } from "../usecases/view-account.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("people.account.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const view = viewAccount(deps, sessionToken(request), locale);
  if (!view.ok) return signInFirst(request, locale);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<AccountProps>({ ...view.value, notice });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const fields = await request.formData();
  const session = sessionToken(request);
  const publicId = fields.get("session");
  const name = String(fields.get("nom") ?? "");
  const done =
    typeof publicId === "string"
      ? await closeSession(deps, { session, publicId })
      : await saveName(deps, { session, name });
  if (done.ok) throw redirect(`/${locale}/compte?avis=${publicId === null ? "nom" : "session"}`, 303);
  switch (done.reason) {
    case "SIGNED_OUT":
      return signInFirst(request, locale, `/${locale}/compte`);
    case "NOT_FOUND":
      return refuse("NOT_FOUND");
    case "BAD_NAME":
      return data({ name }, { status: 422 });
  }
}

export default function Account() {
  return <AccountPage {...useView<AccountProps>()} refused={useSent<{ readonly name: string }>()?.name} />;
}
