import type { LoaderFunctionArgs } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import type { MethodView } from "./method.view.ts";
import { MethodPage } from "./method-page.tsx";
import { viewMethod } from "./view-method.server.ts";

export const handle = pageHandle({
  title: ({ t }, data) => t("surveys.titleOf", { title: PageView.read<MethodView>(data).texts.title }),
});

export function loader({ request, context }: LoaderFunctionArgs) {
  const surveyId = new URL(request.url).searchParams.get("questionnaire");
  const view = viewMethod(context.deps, { surveyId, locale: context.locale });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export default function Method() {
  return <MethodPage {...useView<MethodView>()} />;
}
