import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { DefinitionPage, type DefinitionPageProps } from "./definition-page.tsx";
import { moveEdition } from "./move-edition.server.ts";
import type { MoveProblem } from "./move-problem.ts";
import { viewDefinition } from "./view-definition.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => `${PageView.read<DefinitionPageProps>(view).title} – ${t("definitions.title")}`,
});

export function loader({ request, params, context: { deps, locale } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const view = viewDefinition(deps, {
    ...{ session: sessionToken(request), locale, surveyId: params["survey"] ?? "" },
    ...{ from: asked.get("de"), to: asked.get("a") },
  });
  if (!view.ok) return refuse(view.reason);
  return new PageView<DefinitionPageProps>({ ...view.value, notice: asked.get("avis") });
}

export async function action({ request, params, context: { deps, locale } }: ActionFunctionArgs) {
  const fields = await request.formData();
  const textOf = (name: string) => String(fields.get(name) ?? "");
  const survey = params["survey"] ?? "";
  const [key, to] = [textOf("edition"), textOf("version")];
  const moved = await moveEdition(deps, {
    ...{ session: sessionToken(request), surveyId: survey, key, to },
    isConfirmed: textOf("confirmer") === "oui",
  });
  if (moved.ok) throw redirect(`${pathTo("definition", { locale, survey })}?avis=deplacee`, 303);
  if (moved.reason === "NOT_FOUND") return refuse(moved.reason);
  const status = moved.reason === "NOT_CONFIRMED" ? 422 : 409;
  return data<MoveProblem>({ code: moved.reason, edition: key }, { status });
}

export default function Definition() {
  return <DefinitionPage {...useView<DefinitionPageProps>()} problem={useSent<MoveProblem>()} />;
}
