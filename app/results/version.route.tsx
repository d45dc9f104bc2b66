import type { LoaderFunctionArgs } from "@remix-run/node";
import { versionOf } from "../finalisation/version-of.ts";
import { viewVersion } from "../finalisation/view-version.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { VersionPage, type VersionPageProps } from "./version-page.tsx";

export const handle = pageHandle({
  title: ({ t }, data) => {
    const { mark, body } = PageView.read<VersionPageProps>(data);
    return t("finalisation.version.title", { version: mark.version, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const ref = assessmentRef(args);
  const view = viewVersion(deps, { ref, locale, version: versionOf(args.params["version"]) });
  if (!view.ok) return refuse(view.reason);
  const address = { locale, slug: ref.slug, edition: ref.edition };
  return new PageView<VersionPageProps>({ ...view.value, address });
}

export default function Version() {
  return <VersionPage {...useView<VersionPageProps>()} />;
}
