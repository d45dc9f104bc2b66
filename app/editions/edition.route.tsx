import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { type EditionProblem, typedEdition } from "./edition-form-problem.ts";
import { EditionPage, type EditionPageProps } from "./edition-page.tsx";
import { changeEdition, openEdition } from "./save-edition.server.ts";
import { viewEdition } from "./view-editions.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => t("editions.head", { edition: PageView.read<EditionPageProps>(view).head.name }),
});

export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const key = params["edition"] ?? "";
  const view = viewEdition(deps, { session: sessionToken(request), key, locale });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<EditionPageProps>({ ...view.value, notice });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  const textOf = (name: string) => String(fields.get(name) ?? "");
  return textOf("intent") === "open" ? open(args) : save(args, textOf);
}

async function open(args: ActionFunctionArgs) {
  const { asked, here, deps } = placeOf(args);
  const opened = await openEdition(deps, asked);
  if (!opened.ok && opened.reason === "NOT_FOUND") return refuse(opened.reason);
  throw redirect(opened.ok ? `${here}?avis=ouverte` : here, 303);
}

async function save(args: ActionFunctionArgs, textOf: (name: string) => string) {
  const { asked, here, deps } = placeOf(args);
  const typed = typedEdition(textOf);
  const saved = await changeEdition(deps, { ...asked, typed, revision: Number(textOf("revision")) });
  if (saved.ok) throw redirect(`${here}?avis=enregistree`, 303);
  const { reason } = saved;
  if (reason.code === "NOT_FOUND") return refuse(reason.code);
  const status = reason.code === "STALE" || reason.code === "CLOSED" ? 409 : 422;
  return data<EditionProblem>({ typed, reason }, { status });
}

function placeOf({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const asked = { session: sessionToken(request), key: params["edition"] ?? "" };
  return { deps, asked, here: pathTo("edition", { locale, edition: asked.key }) };
}

export default function EditionRoute() {
  return <EditionPage {...useView<EditionPageProps>()} problem={useSent<EditionProblem>()} />;
}
