import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { isReview } from "../domain/answers/resolve-conflict.ts";
import { formEntries, scoped } from "../domain/fields/form-entries.ts";
import { refuse } from "../http/reply.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { keptAction, type SentForm } from "../kept-forms/kept-page.http.server.ts";
import { keptPlace } from "../kept-forms/kept-place.server.ts";
import { opinionsPath } from "../kit/assessment-paths.ts";
import { pageHandle } from "../kit/page-handle.ts";
import { PageView, useSent, useView } from "../kit/page-view.ts";
import { buildSentPage } from "../questions/build-sent-page.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { type DecideAnswerRefusal, decideAnswer } from "./decide-answer.server.ts";
import { DECISION, REASON } from "./decision-form.tsx";
import { OpinionsPage, type OpinionsPageProps } from "./opinions-page.tsx";
import type { OpinionsSent } from "./opinions-sent.ts";
import { refuseLateOpinion } from "./refuse-late-opinion.http.server.ts";
import { saveOpinion } from "./save-opinion.server.ts";
import { viewOpinions } from "./view-opinions.server.ts";
import { withdrawOpinion } from "./withdraw-opinion.server.ts";

export const handle = pageHandle({
  title: ({ t }, view) => {
    const { official, body } = PageView.read<OpinionsPageProps>(view);
    return t("opinions.title", { question: official.sheet.words.short, body: body.name });
  },
});

export function loader(args: LoaderFunctionArgs) {
  const { deps, locale } = args.context;
  const { ref, sectionId, questionId, address } = pageOf(args);
  const secrets = keptSecrets(args.request);
  const view = viewOpinions(deps, { ref, locale, secrets, sectionId, questionId });
  if (!view.ok) return refuse(view.reason);
  const notice = new URL(args.request.url).searchParams.get("avis");
  return new PageView<OpinionsPageProps>({ ...view.value, address, notice });
}

/** One's own opinion, or the decision. */
export function action(args: ActionFunctionArgs) {
  const { sectionId, questionId } = pageOf(args);
  return keptAction(args, keptPlace.opinions(sectionId, questionId), (sent) => {
    if (isDecision(sent.pairs)) return isReview(sent.pairs) ? review(args, sent) : decide(args, sent);
    const isWithdrawal = formEntries(sent.pairs).get("intent") === "withdraw";
    return isWithdrawal ? withdraw(args, sent.leave) : give(args, sent);
  });
}

/** By its fields, which come back with a form that was kept; its button does not. */
function isDecision(pairs: readonly FormPair[]): boolean {
  return pairs.some(([name]) => name.startsWith(DECISION));
}

export default function Opinions() {
  return <OpinionsPage {...useView<OpinionsPageProps>()} sent={useSent<OpinionsSent>()} />;
}

async function give(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, questionId, page } = pageOf(args);
  const entries = formEntries(pairs);
  const values = { answer: entries.get("avis") ?? "", comment: entries.get("commentaire") ?? "" };
  const { version, form } = readSaveMeta(entries);
  const saved = await saveOpinion(args.context.deps, {
    ...{ ref, side: "team", questionId, version, form },
    ...values,
  });
  if (saved.ok) return leave(`${page}?avis=donne`);
  const { reason } = saved;
  if (reason.code === "NOT_FOUND") return refuse(reason.code);
  if (reason.code === "FINALISED") {
    const { answer, comment: text } = values;
    return refuseLateOpinion(args, { ref, side: "team", questionId, answer, text });
  }
  const stale = reason.code === "STALE" ? reason.stored : null;
  const problem = reason.code === "STALE" ? null : reason.code;
  const sent = { kind: "opinion", values: { ...values, version }, problem, stale } as const;
  return data<OpinionsSent>(sent, { status: stale === null ? 422 : 409 });
}

async function withdraw(args: ActionFunctionArgs, leave: SentForm["leave"]) {
  const { ref, questionId, page } = pageOf(args);
  const withdrawn = await withdrawOpinion(args.context.deps, { ref, side: "team", questionId });
  if (withdrawn.ok) return leave(`${page}?avis=retire`);
  return withdrawn.reason === "FINALISED"
    ? refuseLateOpinion(args, { ref, side: "team", questionId, answer: "", text: "" })
    : refuse(withdrawn.reason);
}

/** Nothing is decided: the page again, without the choice that was taken back. */
function review(args: ActionFunctionArgs, { pairs }: SentForm) {
  const nothing = { code: "INVALID", problems: [], lacksAnswer: false, lacksReason: false } as const;
  return data<OpinionsSent | undefined>(sentDecision(nothing, pageOf(args).questionId, pairs));
}

async function decide(args: ActionFunctionArgs, { pairs, leave }: SentForm) {
  const { ref, questionId, page } = pageOf(args);
  const entries = formEntries(pairs);
  const own = scoped(entries, DECISION);
  const decided = await decideAnswer(args.context.deps, {
    ...{ ref, questionId, entries: own },
    reason: entries.get(REASON) ?? "",
    meta: readSaveMeta(entries, own),
  });
  if (decided.ok) return leave(`${page}?avis=decide`);
  const { reason: refusal } = decided;
  if (refusal.code === "NOT_FOUND") return refuse(refusal.code);
  if (refusal.code === "FINALISED") {
    const said = { answer: own.get("answer") ?? own.get("value") ?? "", text: entries.get(REASON) ?? "" };
    return refuseLateOpinion(args, { ref, side: "team", questionId, ...said });
  }
  const status = refusal.code === "STALE" ? 409 : 422;
  return data<OpinionsSent | undefined>(sentDecision(refusal, questionId, pairs), { status });
}

function sentDecision(
  refusal: Exclude<DecideAnswerRefusal, { readonly code: "NOT_FOUND" } | { readonly code: "FINALISED" }>,
  questionId: string,
  pairs: readonly FormPair[],
): OpinionsSent | undefined {
  const isStale = refusal.code === "STALE";
  const problems = new Map([[questionId, isStale ? [] : refusal.problems]]);
  const built = buildSentPage({ pairs, problems, conflicts: new Map(), prefixOf: () => DECISION });
  const sent = built.sent[questionId];
  return sent === undefined
    ? undefined
    : {
        ...{ kind: "decision", sent, reason: formEntries(pairs).get(REASON) ?? "" },
        ...{ lacksAnswer: !isStale && refusal.lacksAnswer, lacksReason: !isStale && refusal.lacksReason },
        stale: isStale ? refusal : null,
      };
}

function pageOf(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const ref = assessmentRef(args);
  const { section: sectionId = "", question: questionId = "" } = args.params;
  const address = { locale: args.context.locale, slug: ref.slug, edition: ref.edition };
  return { ref, sectionId, questionId, address, page: opinionsPath(address, sectionId, questionId) };
}
