import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { refuse } from "../http/reply.server.ts";
import { pathInLocale } from "../i18n/locale.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useView } from "../kit/page-view.ts";
import { surveyLanguage } from "../record/survey-texts.server.ts";
import type { MethodView } from "./method.view.ts";
import { MethodPage } from "./method-page.tsx";
import { viewMethod } from "./view-method.server.ts";

export const handle = pageHandle({
  hasOneLanguage: (data) => PageView.read<MethodView>(data).model.survey.locales.length === 1,
  title: ({ t }, data) => {
    const { texts, model, isCurrent } = PageView.read<MethodView>(data);
    const { title } = texts;
    return isCurrent
      ? t("surveys.titleOf", { title })
      : t("surveys.titleOfVersion", { title, version: model.survey.version });
  },
});

/** Of the version that the address names, or of the one that new assessments begin with. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { pathname, search, searchParams } = new URL(request.url);
  const { deps, locale } = context;
  const view = viewMethod(deps, {
    ...{ surveyId: searchParams.get("questionnaire"), locale },
    version: params["version"] ?? null,
  });
  if (!view.ok) return refuse(view.reason);
  // All of the page is in the words of the questionnaire.
  const language = surveyLanguage(view.value.model, locale);
  if (language !== locale) throw redirect(pathInLocale(pathname, search, language));
  return new PageView(view.value);
}

export default function Method() {
  return <MethodPage {...useView<MethodView>()} />;
}
