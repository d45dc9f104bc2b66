import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { ConflictPage } from "../answering/conflict-page.tsx";
import { conflictsOn } from "../answering/conflicts-on.ts";
import { reviewQuestions, showRefused } from "../answering/several-questions.http.server.ts";
import { prefixOf } from "../answering/several-questions.ts";
import { isReview, resolvedPage } from "../domain/answers/resolve-conflict.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { leaveLocked, refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { keptAction, type SentForm } from "../kept-forms/kept-page.http.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { checkPath, hubPath, sketchPath, sketchRadarPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, scriptedView, useSent, useView, type ViewOf } from "../kit/page-view.ts";
import { ANSWER_FORM_ID } from "../questions/autosave/answer-form-id.ts";
import type { SentPage } from "../questions/sent-page.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { questionAfter } from "./question-after.ts";
import { saveSketch } from "./save-sketch.server.ts";
import { SketchPage } from "./sketch-page.tsx";
import { viewSketch } from "./view-sketch.server.ts";

export const handle = pageHandle({
  scripts: true,
  form: ANSWER_FORM_ID,
  title: ({ t }, data) => {
    const { body, position } = PageView.read<View>(data);
    const { number, total } = position;
    return number === null
      ? t("questions.sketch.title", { body: body.name })
      : t("questions.sketch.titleOne", { body: body.name, number, total });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, address, url } = pageOf(args);
  const secrets = keptSecrets(args.request);
  const view = viewSketch(deps, { ref, locale, secrets, questionId: url.searchParams.get("q") });
  if (view.ok) return scriptedView({ ...view.value, address, action: url.pathname + url.search });
  return view.reason === "NOT_FOUND"
    ? refuse("NOT_FOUND")
    : leaveLocked(args, { place: keptPlace.sketch(), readAt: checkPath(address) });
}

type View = ViewOf<typeof loader>;

export function action(args: ActionFunctionArgs) {
  return keptAction(args, keptPlace.sketch(), (sent) => {
    const pairs = resolvedPage(sent.pairs);
    return isReview(sent.pairs) ? reviewQuestions(args, pairs) : save(args, { ...sent, pairs });
  });
}

export default function Sketch() {
  const page = useView<View>();
  const sent = useSent<SentPage>() ?? null;
  const filled = page.questions.map((question) => question.filled);
  const conflicts = sent === null ? [] : conflictsOn(filled, sent);
  if (sent !== null && conflicts.length > 0)
    return <ConflictPage {...page} sent={sent} questions={conflicts} prefixOf={prefixOf} />;
  return <SketchPage {...page} token={sent?.token || page.token} sent={sent} />;
}

async function save(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, address, url } = pageOf(args);
  const entries = formEntries(pairs);
  const saved = await saveSketch(args.context.deps, { ref, entries });
  if (!saved.ok)
    return saved.reason === "FINALISED" ? refuseLocked(args, { sent: pairs }) : refuse(saved.reason);
  if (saved.value.refused.size > 0) return showRefused(pairs, saved.value.refused);
  if (entries.get("intent") === "back") return leave(hubPath(address));
  const next = questionAfter(saved.value.opened.path, url.searchParams.get("q"));
  return leave(next === null ? sketchRadarPath(address) : sketchPath(address, next));
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, address, url: new URL(args.request.url) };
}
