import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { closeEdition, viewClosing } from "./close-edition.server.ts";
import type { ClosingView } from "./closing.view.ts";
import { ClosingPage } from "./closing-page.tsx";

type Problem = "NOT_CONFIRMED" | "NOT_OPEN";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("editions.closing.title")} – ${t("editions.head", { edition: PageView.read<ClosingView>(view).head.name })}`,
});

export function loader({ request, params, context: { deps } }: LoaderFunctionArgs) {
  const view = viewClosing(deps, { session: sessionToken(request), key: params["edition"] ?? "" });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export async function action({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const fields = await request.formData();
  const key = params["edition"] ?? "";
  const isConfirmed = fields.get("confirmer") === "oui";
  const closed = await closeEdition(deps, { session: sessionToken(request), key, isConfirmed });
  if (closed.ok) throw redirect(pathTo("edition-closing", { locale, edition: key }), 303);
  if (closed.reason === "NOT_FOUND") return refuse(closed.reason);
  return data<Problem>(closed.reason, { status: closed.reason === "NOT_OPEN" ? 409 : 422 });
}

export default function Closing() {
  return <ClosingPage {...useView<ClosingView>()} problem={useSent<Problem>()} />;
}
