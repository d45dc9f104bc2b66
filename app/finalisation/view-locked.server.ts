// What a form meets that was sent after the assessment was finalised: when and by whom that was, and everything that was
// typed, in words, so that it can be copied. Nothing of it is stored.
import { fingerprint } from "../domain/answers/fingerprint.ts";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { readSaveMeta } from "../domain/answers/read-save-meta.ts";
import { questionPrefixes } from "../domain/answers/resolve-conflict.ts";
import { typedTexts } from "../domain/answers/typed-texts.ts";
import { isVisible } from "../domain/branching/journey.ts";
import { type Asked, questionSheet } from "../domain/branching/question-sheet.ts";
import { formEntries, scoped } from "../domain/fields/form-entries.ts";
import type { Locale } from "../domain/fields/id.schema.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { type KeptAt, keptForm } from "../kept-forms/kept-form.server.ts";
import { askedIn } from "../record/asked-in.server.ts";
import { standingMark } from "../record/finalised-mark.server.ts";
import { type AssessmentRef, findAssessment, type OpenAssessment } from "../record/find-assessment.server.ts";
import { parsePosted } from "../record/parse-posted.server.ts";
import { surveyTexts } from "../record/survey-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { LockedView, TypedAnswer } from "./locked.view.ts";

export interface ViewLocked {
  readonly ref: AssessmentRef;
  readonly locale: Locale;
  /** What the form sent; null for who comes to see. */
  readonly sent: readonly FormPair[] | null;
  /** Where to look for what was sent after a session had ended. */
  readonly kept?: KeptAt;
  /** The one question of the page; null or absent where each name begins with the id of its own. */
  readonly questionId?: string | null;
}

/** NOT_FOUND also when the assessment has been reopened in the meantime. */
export function viewLocked(
  deps: Deps,
  { ref, locale, sent, kept, questionId = null }: ViewLocked,
): Result<LockedView, "NOT_FOUND"> {
  const writer = findAssessment(deps, ref, "answer");
  if (!writer.ok) return writer;
  const opened = writer.value;
  const mark = standingMark(deps, opened);
  if (mark === null) return refused("NOT_FOUND");
  const { body, edition } = opened.assessment;
  const found = sent ?? (kept === undefined ? null : keptForm(deps, opened, kept)) ?? [];
  const typed = typedAnswers(opened, { locale, questionId, sent: found });
  return accepted({ slug: body.slug, edition, mark, back: "hub", typed });
}

interface Typed extends Pick<ViewLocked, "locale"> {
  readonly questionId: string | null;
  readonly sent: readonly FormPair[];
}

function typedAnswers(opened: OpenAssessment, { locale, sent, questionId }: Typed): readonly TypedAnswer[] {
  const asked = askedIn(opened, surveyTexts(opened.model, locale));
  const places =
    questionId === null
      ? questionPrefixes(sent).map((prefix) => ({ id: prefix.slice(0, -1), prefix }))
      : [{ id: questionId, prefix: "" }];
  return places.flatMap((place) => typedAnswer(opened, asked, { ...place, sent }) ?? []);
}

interface SentQuestion {
  readonly id: string;
  readonly prefix: string;
  readonly sent: readonly FormPair[];
}

function typedAnswer(
  opened: OpenAssessment,
  asked: Asked,
  { id, prefix, sent }: SentQuestion,
): TypedAnswer | null {
  const question = opened.model.questions.get(id);
  const all = formEntries(sent);
  const entries = scoped(all, prefix);
  if (question === undefined || !isVisible(opened.path, id) || entries.get("version") === null) return null;
  const sheet = questionSheet(asked, question);
  const meta = readSaveMeta(all, entries);
  const parsed = parsePosted(opened, { question, entries, meta: { ...meta, intent: "autosave" } });
  if (!parsed.ok) return { sheet, content: null, texts: typedTexts(sent, prefix) };
  return fingerprint(parsed.value) === meta.was ? null : { sheet, content: parsed.value, texts: [] };
}
