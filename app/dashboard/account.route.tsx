import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { closeSession, saveName } from "../account/save-account.server.ts";
import { refuse } from "../http/reply.server.ts";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { AccountPage, type AccountPageProps } from "./account-page.tsx";
import { viewAccount } from "./view-account.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("account.page.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const view = viewAccount(deps, sessionToken(request), locale);
  if (!view.ok) return signInFirst(request, locale);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<AccountPageProps>({ ...view.value, notice });
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
  if (done.ok)
    throw redirect(`${pathTo("account", { locale })}?avis=${publicId === null ? "nom" : "session"}`, 303);
  switch (done.reason) {
    case "SIGNED_OUT":
      return signInFirst(request, locale, pathTo("account", { locale }));
    case "NOT_FOUND":
      return refuse("NOT_FOUND");
    case "BAD_NAME":
      return data({ name }, { status: 422 });
  }
}

export default function Account() {
  return (
    <AccountPage {...useView<AccountPageProps>()} refused={useSent<{ readonly name: string }>()?.name} />
  );
}
