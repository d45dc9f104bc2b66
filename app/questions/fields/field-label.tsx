import type { FieldSheet } from "../../domain/survey/field-sheet.ts";
import { useWords } from "../../i18n/words-context.ts";

/** Label with its unit; most fields may be left empty, so those say so and the others need no mark. */
export function FieldLabel({ sheet }: { readonly sheet: FieldSheet }) {
  const { t } = useWords();
  const label =
    sheet.unit === undefined
      ? sheet.label
      : t("questions.field.unit", { label: sheet.label, unit: sheet.unit });
  return sheet.field.required ? label : t("questions.field.optional", { label });
}
