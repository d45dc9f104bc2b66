import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { type EditionProblem, typedEdition } from "./edition-form-problem.ts";
import type { EditionFormView } from "./editions.view.ts";
import { NewEditionPage } from "./new-edition-page.tsx";
import { createEdition } from "./save-edition.server.ts";
import { viewNewEdition } from "./view-editions.server.ts";

export const handle = pageHandle({ title: ({ t }) => t("editions.new.title") });

export function loader({ request, context: { deps, locale } }: LoaderFunctionArgs) {
  const view = viewNewEdition(deps, { session: sessionToken(request), locale });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export async function action({ request, context: { deps, locale } }: ActionFunctionArgs) {
  const fields = await request.formData();
  const textOf = (name: string) => String(fields.get(name) ?? "");
  const typed = typedEdition(textOf);
  const session = sessionToken(request);
  const made = await createEdition(deps, { session, typed, form: textOf("form") });
  if (made.ok) throw redirect(`${pathTo("edition", { locale, edition: made.value })}?avis=preparee`, 303);
  const { reason } = made;
  return reason.code === "NOT_FOUND"
    ? refuse(reason.code)
    : data<EditionProblem>({ typed, reason }, { status: 422 });
}

export default function NewEdition() {
  return <NewEditionPage {...useView<EditionFormView>()} problem={useSent<EditionProblem>()} />;
}
