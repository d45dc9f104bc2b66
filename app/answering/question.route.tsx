import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { isReview, resolvedPage } from "../domain/answers/resolve-conflict.ts";
import { neighboursOf } from "../domain/branching/neighbours.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { leaveLocked, refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { keptAction, type SentForm } from "../kept-forms/kept-page.http.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { hubPath, sectionCheckPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useSent, useView, type ViewOf } from "../kit/page-view.ts";
import { presenceText } from "../presence/presence-text.ts";
import { ANSWER_FORM_ID } from "../questions/autosave/answer-form-id.ts";
import { buildSentPage } from "../questions/build-sent-page.ts";
import type { SentPage } from "../questions/sent-page.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { ConflictPage } from "./conflict-page.tsx";
import { placeAfterQuestion, withNotice } from "./place-after.ts";
import { QuestionPage } from "./question-page.tsx";
import { reviewAnswers } from "./review-answers.server.ts";
import { saveAnswer } from "./save-answer.server.ts";
import { viewQuestion } from "./view-question.server.ts";

export const handle = pageHandle({
  scripts: true,
  form: ANSWER_FORM_ID,
  title: ({ t }, data) => {
    const { place, position, total, body } = PageView.read<View>(data);
    const where = { section: place.number, sections: place.count, name: place.short };
    return t("questions.question.title", { ...where, number: position, count: total, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, sectionId, questionId, address, url } = pageOf(args);
  const view = viewQuestion(deps, {
    ...{ ref, locale, sectionId, questionId },
    secrets: keptSecrets(args.request),
  });
  if (view.ok) {
    const { present, ...page } = view.value;
    return scriptedView({
      ...page,
      presence: presenceText(present, wordsOf(locale)),
      address,
      action: url.pathname + url.search,
      notice: url.searchParams.get("avis"),
    });
  }
  switch (view.reason) {
    case "NOT_ON_PATH":
      throw offPath(args);
    case "FINALISED":
      return leaveLocked(args, {
        ...{ questionId, place: keptPlace.question(sectionId, questionId) },
        readAt: sectionCheckPath(address, sectionId),
      });
    case "NOT_FOUND":
      return refuse("NOT_FOUND");
  }
}

type View = ViewOf<typeof loader>;

export function action(args: ActionFunctionArgs) {
  const { sectionId, questionId } = pageOf(args);
  return keptAction(args, keptPlace.question(sectionId, questionId), (sent) => {
    const pairs = resolvedPage(sent.pairs);
    return isReview(sent.pairs) ? review(args, pairs) : save(args, { ...sent, pairs });
  });
}

export default function Question() {
  const page = useView<View>();
  const sent = useSent<SentPage>() ?? null;
  const { sheet } = page.question;
  const conflict = sent?.conflicts[sheet.question.id];
  if (sent !== null && conflict !== undefined) {
    return (
      <ConflictPage {...page} sent={sent} questions={[{ sheet, prefix: "", conflict }]} prefixOf={noPrefix} />
    );
  }
  return <QuestionPage {...page} token={sent?.token || page.token} sent={sent} />;
}

async function save(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, sectionId, questionId, address, url } = pageOf(args);
  const entries = formEntries(pairs);
  const meta = readSaveMeta(entries);
  const saved = await saveAnswer(args.context.deps, { ref, questionId, entries, meta });
  if (saved.ok) {
    const { stored, opened, isMerged } = saved.value;
    const isOpen = stored === null || stored.answer.state === "unanswered";
    const step = { sectionId, isOpen, isMerged, neighbours: neighboursOf(opened.path, questionId) };
    const intent = meta.intent === "back" ? "back" : "continue";
    return leave(placeAfterQuestion(address, step, { intent, back: url.searchParams.get("retour") }));
  }
  const { reason } = saved;
  switch (reason.code) {
    case "INVALID":
      return shown({ pairs, problems: new Map([[questionId, reason.problems]]) }, 422);
    case "STALE":
      return shown({ pairs, conflicts: new Map([[questionId, reason]]) }, 409);
    case "NOT_ON_PATH":
      throw offPath(args);
    case "FINALISED":
      return refuseLocked(args, { sent: pairs, questionId });
    case "NOT_FOUND":
      return refuse(reason.code);
  }
}

/** Nothing is saved. A page without a change is simply asked for in the language of this address. */
function review(args: ActionFunctionArgs, pairs: readonly FormPair[]) {
  const { ref, questionId, url } = pageOf(args);
  const entries = formEntries(pairs);
  const reviewed = reviewAnswers(args.context.deps, {
    ref,
    questions: [{ id: questionId, prefix: "" }],
    entries,
  });
  if (!reviewed.ok)
    return reviewed.reason === "FINALISED"
      ? refuseLocked(args, { sent: pairs, questionId })
      : refuse(reviewed.reason);
  if (reviewed.value.isUntouched && entries.get("intent") === "translate")
    throw redirect(url.pathname + url.search, 303);
  const isFlawed = entries.get("flawed") !== null;
  const problems = isFlawed ? (reviewed.value.problems.get(questionId) ?? []) : [];
  return shown({ pairs, problems: new Map([[questionId, problems]]) }, problems.length > 0 ? 422 : 200);
}

function shown(
  parts: Pick<Parameters<typeof buildSentPage>[0], "pairs"> & Partial<Parameters<typeof buildSentPage>[0]>,
  status: number,
) {
  const page = buildSentPage({ problems: new Map(), conflicts: new Map(), prefixOf: noPrefix, ...parts });
  return data(page, { status });
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const { section: sectionId = "", question: questionId = "" } = args.params;
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, sectionId, questionId, address, url: new URL(args.request.url) };
}

function offPath(args: LoaderFunctionArgs | ActionFunctionArgs): Response {
  return redirect(withNotice(hubPath(pageOf(args).address), "hors-parcours"), 303);
}

function noPrefix(): string {
  return "";
}
