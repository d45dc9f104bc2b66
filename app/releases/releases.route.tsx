import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { makeRelease, viewReleases } from "./make-release.server.ts";
import type { NoRelease } from "./releases.view.ts";
import { ReleasesPage, type ReleasesPageProps } from "./releases-page.tsx";

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

export async function action({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const key = params["edition"] ?? "";
  const made = await makeRelease(deps, { session: sessionToken(request), key });
  if (made.ok) throw redirect(`${pathTo("edition-releases", { locale, edition: key })}?avis=fait`, 303);
  if (made.reason === "NOT_FOUND") return refuse(made.reason);
  return data<NoRelease>(made.reason, { status: 409 });
}

export default function Releases() {
  return <ReleasesPage {...useView<ReleasesPageProps>()} problem={useSent<NoRelease>()} />;
}
