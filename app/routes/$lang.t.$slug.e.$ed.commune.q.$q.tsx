import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type AssessmentAddress, communePath } from "../components/assessment-paths.ts";
import {
  CommuneQuestionPage,
  type CommuneQuestionPageProps,
} from "../components/opinions/commune-question-page.tsx";
import type { SentOpinion } from "../components/opinions/opinions-sent.ts";
import { formEntries } from "../domain/answers/form-entries.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { assessmentRef } from "../http/assessment-ref.server.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { pageHandle } from "../page-handle.ts";
import { PageView, useSent, useView } from "../page-view.ts";
import { refuseLateOpinion } from "../refuse-locked.server.ts";
import { saveCommuneOpinion } from "../usecases/save-commune-opinion.server.ts";
import { viewCommuneQuestion } from "../usecases/view-commune-question.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { position: number, total: count, name } = PageView.read<CommuneQuestionPageProps>(view);
    return t("opinions.commune.question.title", { number, count, name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, questionId, address } = pageOf(args);
  const view = viewCommuneQuestion(deps, { ref, locale, questionId });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  return new PageView<CommuneQuestionPageProps>({ ...view.value, address, notice });
}

export async function action(args: ActionFunctionArgs) {
  const { ref, questionId, address } = pageOf(args);
  const entries = formEntries(await formPairs(args.request));
  const answer = entries.get("avis") ?? "";
  const { version, form } = readSaveMeta(entries);
  const saved = await saveCommuneOpinion(args.context.deps, { ref, questionId, answer, version, form });
  if (saved.ok) throw redirect(placeAfter(address, saved.value.nextId), 303);
  const { reason } = saved;
  if (reason.code === "NOT_FOUND") return refuse(reason.code);
  if (reason.code === "FINALISED")
    return refuseLateOpinion(args, { ref, side: "commune", questionId, answer, text: "" });
  const stale = reason.code === "STALE" ? reason.stored : null;
  const problem = reason.code === "STALE" ? null : reason.code;
  const values = { answer, comment: "", version };
  return data<SentOpinion>(
    { kind: "opinion", values, problem, stale },
    { status: stale === null ? 422 : 409 },
  );
}

/** The next question, and after the last one the list. */
function placeAfter(address: AssessmentAddress, nextId: string | null): string {
  return nextId === null
    ? `${communePath(address)}?avis=merci`
    : `${communePath(address, nextId)}?avis=enregistre`;
}

export default function CommuneQuestion() {
  return <CommuneQuestionPage {...useView<CommuneQuestionPageProps>()} sent={useSent<SentOpinion>()} />;
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, questionId: args.params["q"] ?? "", address };
}
