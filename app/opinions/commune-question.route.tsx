import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import type { FormPair } from "../domain/answers/resolve-conflict.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { refuse } from "../http/reply.server.ts";
import { keepForm } from "../kept-forms/keep-form.server.ts";
import { dropKeptForm } from "../kept-forms/kept-form.server.ts";
import { keptSecrets, saysOfKept, signInToContinue } from "../kept-forms/kept-form-cookie.http.server.ts";
import { type AssessmentAddress, communePath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { CommuneQuestionPage, type CommuneQuestionPageProps } from "./commune-question-page.tsx";
import type { SentOpinion } from "./opinions-sent.ts";
import { refuseLateOpinion } from "./refuse-late-opinion.http.server.ts";
import { saveCommuneOpinion } from "./save-commune-opinion.server.ts";
import type { SaveOpinionRefusal } from "./save-opinion.server.ts";
import { communePlace, viewCommuneQuestion } from "./view-commune-question.server.ts";

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

export async function action(args: ActionFunctionArgs) {
  const pairs = await formPairs(args.request);
  const { deps, locale } = args.context;
  const secret = await keepForm(deps, { ...keptAt(args), pairs });
  if (secret !== null) return signInToContinue(args.request, locale, secret);
  if (saysOfKept(pairs) !== "discard") return answerFor(args, pairs);
  await dropKeptForm(deps, keptAt(args));
  const { questionId, address } = pageOf(args);
  throw redirect(communePath(address, questionId), 303);
}

async function answerFor(args: ActionFunctionArgs, pairs: readonly FormPair[]) {
  const { ref, questionId, address } = pageOf(args);
  const entries = formEntries(pairs);
  const answer = entries.get("avis") ?? "";
  const { version, form } = readSaveMeta(entries);
  const saved = await saveCommuneOpinion(args.context.deps, { ref, questionId, answer, version, form });
  if (!saved.ok) return notSaved(args, saved.reason, { answer, comment: "", version });
  if (saysOfKept(pairs) === "apply") await dropKeptForm(args.context.deps, keptAt(args));
  throw redirect(placeAfter(address, saved.value.nextId), 303);
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

function keptAt(args: ActionFunctionArgs) {
  const { ref, questionId } = pageOf(args);
  return { ref, place: communePlace(questionId), secrets: keptSecrets(args.request) };
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, questionId: args.params["question"] ?? "", address };
}
