import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { versionOf } from "../finalisation/version-of.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { makeRelease } from "./make-release.server.ts";
import type { ReleaseProblem } from "./releases.view.ts";
import { ReleasesPage, type ReleasesPageProps } from "./releases-page.tsx";
import { showRelease } from "./show-release.server.ts";
import { viewReleases } from "./view-releases.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    `${t("releases.title")} – ${t("editions.head", { edition: PageView.read<ReleasesPageProps>(view).head.name })}`,
});

export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const asked = { session: sessionToken(request), key: params["edition"] ?? "" };
  const view = viewReleases(deps, { ...asked, locale });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<ReleasesPageProps>({ ...view.value, notice });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await args.request.formData();
  return fields.get("intent") === "show" ? show(args, fields) : make(args);
}

async function make(args: ActionFunctionArgs) {
  const { deps, asked, here } = placeOf(args);
  const made = await makeRelease(deps, asked);
  if (made.ok) throw redirect(`${here}?avis=fait`, 303);
  if (made.reason === "NOT_FOUND") return refuse(made.reason);
  return data<ReleaseProblem>({ of: "making", why: made.reason }, { status: 409 });
}

async function show(args: ActionFunctionArgs, fields: FormData) {
  const { deps, asked, here } = placeOf(args);
  const number = versionOf(String(fields.get("releve") ?? ""));
  const isConfirmed = fields.get("confirmer") === "oui";
  const shown = await showRelease(deps, { ...asked, number, isConfirmed });
  if (shown.ok) throw redirect(`${here}?avis=public`, 303);
  const { reason: why } = shown;
  if (why === "NOT_FOUND") return refuse(why);
  return data<ReleaseProblem>(
    { of: "showing", number, why },
    { status: why === "NOT_CONFIRMED" ? 422 : 409 },
  );
}

function placeOf({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const asked = { session: sessionToken(request), key: params["edition"] ?? "" };
  return { deps, asked, here: pathTo("edition-releases", { locale, edition: asked.key }) };
}

export default function Releases() {
  return <ReleasesPage {...useView<ReleasesPageProps>()} problem={useSent<ReleaseProblem>()} />;
}
