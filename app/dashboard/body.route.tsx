import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { pathTo } from "../kit/path-to.ts";
import { accessTokens } from "../record/access-cookie.http.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { startTeamAssessment } from "../start/start-team-assessment.server.ts";
import { DashboardPage, type DashboardPageProps } from "./dashboard-page.tsx";
import type { StartProblem } from "./start-problem.ts";
import { viewDashboard } from "./view-dashboard.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) =>
    t("dashboard.body.title", { name: PageView.read<DashboardPageProps>(view).body.name }),
});

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps, locale } = context;
  const view = viewDashboard(deps, {
    session: sessionToken(request),
    slug: params["slug"] ?? "",
    locale,
    tokens: accessTokens(request),
  });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(request.url).searchParams.get("avis");
  return new PageView<DashboardPageProps>({ ...view.value, notice });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { deps, locale } = context;
  const slug = params["slug"] ?? "";
  const fields = await request.formData();
  const survey = String(fields.get("questionnaire") ?? "");
  const edition = String(fields.get("edition") ?? "");
  const [surveyId = "", from = null] = survey.split("/");
  const started = await startTeamAssessment(deps, {
    ...{ session: sessionToken(request), slug, surveyId, from, tokens: accessTokens(request) },
    ...{ chosen: edition === "" ? null : edition, form: String(fields.get("form") ?? "") },
  });
  if (started.ok) throw redirect(pathTo("hub", { locale, slug, edition: started.value.edition }), 303);
  const { reason } = started;
  return reason === "NOT_FOUND"
    ? refuse(reason)
    : data<StartProblem>({ reason, values: { edition, survey } }, { status: 422 });
}

export default function Dashboard() {
  return <DashboardPage {...useView<DashboardPageProps>()} problem={useSent<StartProblem>()} />;
}
