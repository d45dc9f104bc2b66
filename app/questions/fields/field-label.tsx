import { isRequired } from "../../domain/questions/is-required.ts";
import { useWords } from "../../i18n/words-context.ts";
import { useAskedQuestion } from "../question-context.ts";
import type { FieldProps } from "./field-props.ts";

/** Label with its unit, and whether the field may be left empty: alone in its question, that is for the question to say. */
export function FieldLabel({ sheet, alone }: Pick<FieldProps, "sheet" | "alone">) {
  const { t } = useWords();
  const { question } = useAskedQuestion().sheet;
  const label =
    sheet.unit === undefined
      ? sheet.label
      : t("questions.field.unit", { label: sheet.label, unit: sheet.unit });
  const isNeeded = alone ? isRequired(question) : sheet.field.required === true;
  return t(isNeeded ? "questions.field.required" : "questions.field.optional", { label });
}
