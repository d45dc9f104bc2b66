// What a page of several questions answers when it was not simply saved: the page again, as it was sent.
import { data, redirect } from "@remix-run/node";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { questionPrefixes } from "../domain/answers/resolve-conflict.ts";
import { formEntries } from "../domain/fields/form-entries.ts";
import { refuseLocked } from "../finalisation/refuse-locked.http.server.ts";
import { refuse } from "../http/reply.server.ts";
import { buildSentPage } from "../questions/build-sent-page.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { reviewAnswers } from "./review-answers.server.ts";
import type { RefusedAnswers } from "./save-questions.server.ts";
import { prefixOf } from "./several-questions.ts";

type Args = Parameters<typeof refuseLocked>[0];

/** Questions that could be saved were saved; the others are shown again, all together. */
export function showRefused(pairs: readonly FormPair[], refused: RefusedAnswers) {
  const refusals = [...refused];
  const problems = refusals.flatMap(([id, refusal]) =>
    refusal.code === "INVALID" ? [[id, refusal.problems] as const] : [],
  );
  const conflicts = refusals.flatMap(([id, refusal]) =>
    refusal.code === "STALE" ? [[id, refusal] as const] : [],
  );
  const page = buildSentPage({ pairs, prefixOf, problems: new Map(problems), conflicts: new Map(conflicts) });
  return data(page, { status: conflicts.length > 0 ? 409 : 422 });
}

/** Nothing is saved. A page without a change is simply asked for in the language of this address. */
export function reviewQuestions(args: Args, pairs: readonly FormPair[]) {
  const url = new URL(args.request.url);
  const entries = formEntries(pairs);
  const questions = questionPrefixes(pairs).map((prefix) => ({ id: prefix.slice(0, -1), prefix }));
  const reviewed = reviewAnswers(args.context.deps, { ref: assessmentRef(args), questions, entries });
  if (!reviewed.ok)
    return reviewed.reason === "FINALISED" ? refuseLocked(args, { sent: pairs }) : refuse(reviewed.reason);
  if (reviewed.value.isUntouched && entries.get("intent") === "translate")
    throw redirect(url.pathname + url.search, 303);
  const isFlawed = entries.get("flawed") !== null;
  const problems = questions.map(
    ({ id }) => [id, isFlawed ? (reviewed.value.problems.get(id) ?? []) : []] as const,
  );
  const page = buildSentPage({ pairs, prefixOf, problems: new Map(problems), conflicts: new Map() });
  return data(page, { status: problems.some(([, found]) => found.length > 0) ? 422 : 200 });
}
