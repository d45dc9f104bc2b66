import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { type AssessmentAddress, secretLinkPath, sketchPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { accessCookie, accessTokens } from "../record/access-cookie.http.server.ts";
import { sessionToken } from "../record/session-cookie.http.server.ts";
import { BeforePage } from "./before-page.tsx";
import type { StartView } from "./start.view.ts";
import { type ChosenBody, type StartedAssessment, startAssessment } from "./start-assessment.server.ts";
import type { StartProblem, StartValues } from "./start-values.ts";
import { viewStart } from "./view-start.server.ts";

/** In place of a body of the directory: one that the visitor names. */
const OTHER = "autre";
const FIRST_VALUES: StartValues = { name: "", kind: "", survey: undefined, from: "copy" };

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { body } = PageView.read<StartView>(view);
    return body === null ? t("start.other.title") : t("start.before.pageTitle", { name: body.name });
  },
});

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const slug = params["slug"] === OTHER ? null : (params["slug"] ?? "");
  const holder = { tokens: accessTokens(request), session: sessionToken(request) };
  const view = viewStart(context.deps, { slug, locale: context.locale, holder });
  return view.ok ? new PageView(view.value) : refuse(view.reason);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const fields = await request.formData();
  const values = valuesIn(fields);
  const body = chosenBody(params["slug"] ?? "", values);
  if (body === null) return refused("NO_KIND", values);
  const started = await startAssessment(context.deps, {
    surveyId: values.survey ?? "",
    body,
    from: values.from === "copy" ? "copy" : "blank",
    form: textIn(fields, "form"),
  });
  if (!started.ok)
    return started.reason === "UNKNOWN_BODY" ? refuse("NOT_FOUND") : refused(started.reason, values);
  const { token } = started.value;
  const headers = {
    "Set-Cookie": accessCookie(request, { token, newToken: context.deps.newToken, isOwn: true }),
  };
  const address = { locale: context.locale, ...started.value };
  const to =
    textIn(fields, "parcours") === "esquisse" ? sketchOr(started.value, address) : secretLinkPath(address);
  return redirect(to, { status: 303, headers });
}

/** Ten minutes of questions come before the key, which waits beside the radar: this browser holds it meanwhile. */
function sketchOr({ hasSketch }: StartedAssessment, address: AssessmentAddress): string {
  return hasSketch ? sketchPath(address) : secretLinkPath(address);
}

export default function Before() {
  const view = useView<StartView>();
  const refusal = useSent<Refused>();
  return <BeforePage {...view} values={refusal?.values ?? FIRST_VALUES} problem={refusal?.problem} />;
}

interface Refused {
  readonly problem: StartProblem;
  readonly values: StartValues;
}

function refused(problem: StartProblem, values: StartValues) {
  return data<Refused>({ problem, values }, { status: 422 });
}

function valuesIn(fields: FormData): StartValues {
  return {
    name: textIn(fields, "nom"),
    kind: textIn(fields, "type"),
    survey: textIn(fields, "questionnaire"),
    from: textIn(fields, "depart"),
  };
}

function textIn(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value : "";
}

/** Null for a named body whose kind was not said. */
function chosenBody(slug: string, { name, kind }: StartValues): ChosenBody | null {
  if (slug !== OTHER) return { slug };
  return kind === "commune" || kind === "other" ? { name, kind } : null;
}
