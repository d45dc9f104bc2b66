import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { refuse } from "../http/reply.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { keptAction, type SentForm } from "../kept-forms/kept-page.http.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { type AssessmentAddress, communePath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { CommuneQuestionPage, type CommuneQuestionPageProps } from "./commune-question-page.tsx";
import type { SentOpinion } from "./opinions-sent.ts";
import { refuseLateOpinion } from "./refuse-late-opinion.http.server.ts";
import { saveCommuneOpinion } from "./save-commune-opinion.server.ts";
import type { SaveOpinionRefusal } from "./save-opinion.server.ts";
import { viewCommuneQuestion } from "./view-commune-question.server.ts";
import { withdrawOpinion } from "./withdraw-opinion.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { position: number, total: count, name } = PageView.read<CommuneQuestionPageProps>(view);
    return t("opinions.commune.question.title", { number, count, name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, questionId, address } = pageOf(args);
  const secrets = keptSecrets(args.request);
  const view = viewCommuneQuestion(deps, { ref, locale, secrets, questionId });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  return new PageView<CommuneQuestionPageProps>({ ...view.value, address, notice });
}

export function action(args: ActionFunctionArgs) {
  return keptAction(args, keptPlace.commune(pageOf(args).questionId), (sent) => answerFor(args, sent));
}

async function answerFor(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, questionId, address } = pageOf(args);
  const entries = formEntries(pairs);
  if (entries.get("intent") === "withdraw") return withdraw(args, leave);
  const answer = entries.get("avis") ?? "";
  const { version, form } = readSaveMeta(entries);
  const saved = await saveCommuneOpinion(args.context.deps, { ref, questionId, answer, version, form });
  if (!saved.ok) return notSaved(args, saved.reason, { answer, comment: "", version });
  return leave(placeAfter(address, saved.value.nextId));
}

async function withdraw(args: ActionFunctionArgs, leave: SentForm["leave"]) {
  const { ref, questionId, address } = pageOf(args);
  const withdrawn = await withdrawOpinion(args.context.deps, { ref, side: "commune", questionId });
  return withdrawn.ok
    ? leave(`${communePath(address, questionId)}?avis=retiree`)
    : notSaved(args, { code: withdrawn.reason }, { answer: "", comment: "", version: 0 });
}

function notSaved(args: ActionFunctionArgs, reason: SaveOpinionRefusal, values: SentOpinion["values"]) {
  const { ref, questionId } = pageOf(args);
  switch (reason.code) {
    case "NOT_FOUND":
      return refuse(reason.code);
    case "FINALISED":
      return refuseLateOpinion(args, {
        ...{ ref, side: "commune", questionId },
        ...{ answer: values.answer, text: "" },
      });
    case "STALE":
      return data<SentOpinion>(
        { kind: "opinion", values, problem: null, stale: reason.stored },
        { status: 409 },
      );
    default:
      return data<SentOpinion>(
        { kind: "opinion", values, problem: reason.code, stale: null },
        { status: 422 },
      );
  }
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
  return { ref, questionId: args.params["question"] ?? "", address };
}
