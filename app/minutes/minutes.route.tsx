import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { MinutesView } from "./minutes.view.ts";
import { MinutesPage } from "./minutes-page.tsx";
import { minutesRef } from "./minutes-ref.http.server.ts";
import { viewMinutes } from "./view-minutes.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { title, body } = PageView.read<MinutesView>(view);
    return t("minutes.title", { title, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const view = viewMinutes(deps, { ref: minutesRef(args), locale });
  return view.ok ? new PageView<MinutesView>(view.value) : refuse(view.reason);
}

export default function Minutes() {
  return <MinutesPage {...useView<MinutesView>()} />;
}
