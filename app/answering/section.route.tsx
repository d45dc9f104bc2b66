import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isReview, resolvedPage } from "../domain/answers/resolve-conflict.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { leaveLocked, refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { keptAction, type SentForm } from "../kept-forms/kept-page.http.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { hubPath, questionPath, sectionCheckPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useSent, useView, type ViewOf } from "../kit/page-view.ts";
import { presenceText } from "../presence/presence-text.ts";
import { ANSWER_FORM_ID } from "../questions/autosave/answer-form-id.ts";
import type { SentPage } from "../questions/sent-page.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { ConflictPage } from "./conflict-page.tsx";
import { conflictsOn } from "./conflicts-on.ts";
import { placeAfterSection, withNotice } from "./place-after.ts";
import { saveSection } from "./save-section.server.ts";
import { SectionPage } from "./section-page.tsx";
import { reviewQuestions, showRefused } from "./several-questions.http.server.ts";
import { prefixOf } from "./several-questions.ts";
import { viewSection } from "./view-section.server.ts";

export const handle = pageHandle({
  scripts: true,
  form: ANSWER_FORM_ID,
  title: ({ t }, data) => {
    const { place, body } = PageView.read<View>(data);
    const { number: section, count: sections, short: name } = place;
    return t("questions.section.title", { section, sections, name, body: body.name });
  },
});

/** Without `?vue=page` the section is asked question by question, from the first one without answer. */
export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, sectionId, address, url } = pageOf(args);
  const view = viewSection(deps, { ref, locale, sectionId, secrets: keptSecrets(args.request) });
  if (!view.ok) {
    if (view.reason === "NOT_ON_PATH") throw redirect(withNotice(hubPath(address), "hors-parcours"), 302);
    if (view.reason === "NOT_FOUND") return refuse("NOT_FOUND");
    return leaveLocked(args, {
      place: keptPlace.section(sectionId),
      readAt: sectionCheckPath(address, sectionId),
    });
  }
  const { present, ...page } = view.value;
  const first = page.firstUnansweredId;
  if (url.searchParams.get("vue") === "page") {
    return scriptedView({
      ...page,
      presence: presenceText(present, wordsOf(locale)),
      address,
      action: url.pathname + url.search,
      notice: url.searchParams.get("avis"),
    });
  }
  throw redirect(
    first === null ? sectionCheckPath(address, sectionId) : questionPath(address, sectionId, first),
    302,
  );
}

type View = ViewOf<typeof loader>;

export function action(args: ActionFunctionArgs) {
  return keptAction(args, keptPlace.section(pageOf(args).sectionId), (sent) => {
    const pairs = resolvedPage(sent.pairs);
    return isReview(sent.pairs) ? reviewQuestions(args, pairs) : save(args, { ...sent, pairs });
  });
}

export default function Section() {
  const page = useView<View>();
  const sent = useSent<SentPage>() ?? null;
  const questions = sent === null ? [] : conflictsOn(page.questions, sent);
  if (sent !== null && questions.length > 0) {
    return <ConflictPage {...page} sent={sent} questions={questions} prefixOf={prefixOf} />;
  }
  return <SectionPage {...page} token={sent?.token || page.token} sent={sent} />;
}

async function save(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, sectionId, address } = pageOf(args);
  const entries = formEntries(pairs);
  const saved = await saveSection(args.context.deps, { ref, sectionId, entries });
  if (!saved.ok) {
    if (saved.reason === "NOT_ON_PATH") throw redirect(withNotice(hubPath(address), "hors-parcours"), 303);
    return saved.reason === "FINALISED" ? refuseLocked(args, { sent: pairs }) : refuse(saved.reason);
  }
  if (saved.value.refused.size > 0) return showRefused(pairs, saved.value.refused);
  const then = entries.get("intent") === "back" ? "back" : "continue";
  return leave(placeAfterSection(address, { sectionId, isMerged: saved.value.isMerged }, then));
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, sectionId: args.params["section"] ?? "", address, url: new URL(args.request.url) };
}
