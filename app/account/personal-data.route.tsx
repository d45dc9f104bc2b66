import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { signInFirst } from "../http/sign-in-first.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { endedSessionCookie, sessionToken } from "../record/session-cookie.http.server.ts";
import { eraseAccount } from "./erase-account.server.ts";
import type { ErasureProblem, PersonalDataView } from "./personal-data.view.ts";
import { PersonalDataPage } from "./personal-data-page.tsx";
import { viewPersonalData } from "./view-personal-data.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("account.data.title") });

export function loader({ request, context }: LoaderFunctionArgs) {
  const view = viewPersonalData(context.deps, sessionToken(request));
  return view.ok ? new PageView(view.value) : signInFirst(request, context.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const fields = await request.formData();
  const erased = await eraseAccount(context.deps, {
    session: sessionToken(request),
    isConfirmed: fields.get("confirme") === "oui",
    withMessages: fields.get("messages") === "oui",
  });
  if (erased.ok) {
    const headers = { "Set-Cookie": endedSessionCookie(request) };
    throw redirect(pathTo("erased", { locale: context.locale }), { status: 303, headers });
  }
  if (erased.reason === "SIGNED_OUT") return signInFirst(request, context.locale);
  return data({ problem: erased.reason }, { status: 422 });
}

export default function OwnData() {
  const problem = useSent<{ readonly problem: ErasureProblem }>()?.problem;
  return <PersonalDataPage {...useView<PersonalDataView>()} problem={problem} />;
}
