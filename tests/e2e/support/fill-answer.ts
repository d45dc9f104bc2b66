// Puts an answer into the form of a question, by the words that a person reads.
import { expect, type Locator } from "@playwright/test";
import type { QuestionSheet } from "../../../app/domain/branching/question-sheet.ts";
import type { FieldRecord, FieldValue } from "../../../app/domain/fields/field-value.ts";
import type { Answer, AnswerValue, LikertVote } from "../../../app/domain/questions/answer.ts";
import type { FieldSheet } from "../../../app/domain/survey/field-sheet.ts";
import type { Words } from "../../../app/i18n/words.ts";
import { controlOf } from "../../../app/questions/question-register.ts";

/** What is typed into; a tick box may bear the same label, as where fields are chosen to be published. */
const TYPED = "input:not([type=checkbox], [type=radio]), textarea";

interface Form {
  /** Everything that belongs to the question, or to one of its fields. */
  readonly scope: Locator;
  readonly words: Words;
}

export async function fillAnswer(form: Form, sheet: QuestionSheet, answer: Answer): Promise<void> {
  const { t } = form.words;
  switch (answer.state) {
    case "dk":
      return choose(
        form,
        t(controlOf(sheet.question).isRadio ? "questions.dontKnow" : "questions.dontKnowAll"),
      );
    case "na":
      await choose(form, t("questions.notApplicable"));
      return form.scope.getByLabel(t("questions.reason")).fill(answer.reason);
    case "answered":
      return fillValue(form, sheet, answer.value);
    case "unanswered":
      return;
  }
}

async function fillValue(form: Form, sheet: QuestionSheet, value: AnswerValue): Promise<void> {
  const { question, options, fields, levels } = sheet;
  const { t } = form.words;
  switch (question.type) {
    case "ladder":
      return choose(form, levelName(form, levels[Number(value)]?.label, Number(value)));
    case "yesno":
      return choose(form, labelIn(options, value));
    case "percent":
      return form.scope
        .getByLabel(t("questions.percent.label"), { exact: true })
        .fill(numberText(form, value));
    case "multi":
      return tick(
        form,
        asIds(value).length === 0 ? [t("questions.none")] : asIds(value).map((id) => labelIn(options, id)),
      );
    case "likert":
      return fillVotes(form, sheet, value as readonly LikertVote[]);
    case "ranking":
      return fillRanks(form, sheet, asIds(value));
    case "value":
      return fillFields({ ...form, alone: true }, fields, { [question.field.id]: value as FieldValue });
    case "group":
      return fillFields(form, fields, value as FieldRecord);
    case "list":
      return fillFields(form, fields, (value as readonly FieldRecord[])[0] ?? {});
  }
  question satisfies never;
}

async function fillVotes(form: Form, { question, options }: QuestionSheet, votes: readonly LikertVote[]) {
  if (question.type !== "likert") return;
  const count = (vote: LikertVote) => String(votes.filter((one) => one === vote).length);
  const fill = (label: string, vote: LikertVote) =>
    form.scope.getByRole("textbox", { name: label, exact: true }).fill(count(vote));
  for (const { id, level } of question.options) await fill(labelIn(options, id), level);
  await fill(form.words.t("questions.dontKnow"), "dk");
}

async function fillRanks({ scope, words }: Form, { options }: QuestionSheet, ids: readonly string[]) {
  for (const [index, id] of ids.entries()) {
    const rank = scope.getByLabel(words.t("questions.rank", { rank: index + 1 }), { exact: true });
    await rank.selectOption({ label: labelIn(options, id) });
  }
}

/** Alone in its question, a choice has no other legend than the question. */
type FieldForm = Form & { readonly alone?: true };

async function fillFields(
  form: FieldForm,
  fields: readonly FieldSheet[],
  record: FieldRecord,
): Promise<void> {
  await unfoldFields(form.scope);
  for (const sheet of fields) {
    const value = record[sheet.field.id];
    if (value !== undefined) await fillField(form, sheet, value);
  }
}

async function fillField(form: FieldForm, sheet: FieldSheet, value: FieldValue): Promise<void> {
  const { field, options } = sheet;
  const label = fieldLabel(form, sheet);
  const group = {
    ...form,
    scope: form.alone ? form.scope : form.scope.getByRole("group", { name: label, exact: true }),
  };
  switch (field.type) {
    case "level":
      return choose(group, levelName(form, options[Number(value)]?.label, Number(value)));
    case "choice":
      return chooseOne(
        group,
        form.scope.getByRole("combobox", { name: label, exact: true }),
        labelIn(options, value),
      );
    case "choices":
      await unfold(group.scope);
      return tick(
        group,
        asIds(value).map((id) => labelIn(options, id)),
      );
    case "group":
      return fillFields({ words: form.words, scope: group.scope }, sheet.fields, value as FieldRecord);
    case "list":
      return fillFields(
        { words: form.words, scope: group.scope },
        sheet.fields,
        (value as readonly FieldRecord[])[0] ?? {},
      );
    case "text":
    case "long-text":
    case "number":
    case "date":
    case "month":
    case "year":
      return form.scope
        .getByLabel(label, { exact: true })
        .and(form.scope.locator(TYPED))
        .fill(numberText(form, value));
  }
}

/** As the page writes it: with its unit, and marked when it may be left empty. */
function fieldLabel({ words: { t } }: Form, { label, unit, field }: FieldSheet): string {
  const measured = unit === undefined ? label : t("questions.field.unit", { label, unit });
  return t(field.required ? "questions.field.required" : "questions.field.optional", { label: measured });
}

function levelName({ words: { t } }: Form, sentence: string | undefined, level: number): string {
  return `${t("questions.level", { level })} ${sentence}`;
}

async function choose({ scope }: Form, label: string): Promise<void> {
  const radio = scope.getByRole("radio", { name: label, exact: true });
  await radio.or(scope.getByRole("checkbox", { name: label, exact: true })).check();
}

/** Many options come as a select, few as radios: the page decides. */
async function chooseOne(form: Form, select: Locator, label: string): Promise<void> {
  if ((await select.count()) === 0) return choose(form, label);
  await select.selectOption({ label });
}

async function tick({ scope }: Form, labels: readonly string[]): Promise<void> {
  for (const label of labels) await scope.getByRole("checkbox", { name: label, exact: true }).check();
}

/** The optional fields at the end of a long group are folded. */
async function unfoldFields(scope: Locator): Promise<void> {
  const folds = scope.locator("details:not([open]):has([name*='field.']) > summary");
  while ((await folds.count()) > 0) await folds.first().click();
}

/** Long lists of boxes are folded away. */
async function unfold(scope: Locator): Promise<void> {
  const fold = scope.locator("details:not([open]) > summary").first();
  if ((await fold.count()) > 0) await fold.click();
}

function labelIn(options: readonly { readonly id: string; readonly label: string }[], id: unknown): string {
  const label = options.find((option) => option.id === id)?.label;
  expect(label, `the label of ${String(id)}`).toBeDefined();
  return label ?? "";
}

function asIds(value: unknown): readonly string[] {
  return value as readonly string[];
}

/** Decimals as a reader of the page types them. */
function numberText({ words }: Form, value: unknown): string {
  return words.locale === "fr" ? String(value).replace(/^(\d+)\.(\d+)$/, "$1,$2") : String(value);
}
