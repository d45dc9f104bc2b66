// The validation of a question from its sheet alone, so that a browser, which has no more than the sheet, judges an
// answer by the very rules of the server.

import type { QuestionSheet } from "../branching/question-sheet.ts";
import type { OptionLists } from "../fields/option-lists.types.ts";
import type { FieldSheet } from "../survey/field-sheet.ts";
import type { AnswerContext } from "./answer-schema.ts";

/** `draft`, since a page that is being filled in is unfinished by nature. */
export function sheetContext(sheet: QuestionSheet): AnswerContext {
  return {
    fields: sheet.fields.map(({ field }) => field),
    mayBeNotApplicable: sheet.notApplicable === "allowed",
    options: optionsOf(sheet.fields, ""),
    draft: true,
  };
}

/** Only of fields whose options the definition does not write down, by their path in the question. */
function optionsOf(fields: readonly FieldSheet[], parent: string): OptionLists {
  const lists = fields.map(({ field, options, fields: nested }) => {
    const path = parent + field.id;
    if (nested.length > 0) return optionsOf(nested, `${path}.`);
    const isSourced = "options" in field && !Array.isArray(field.options);
    return isSourced ? { [path]: options.map(({ id }) => id) } : {};
  });
  return Object.assign({}, ...lists);
}
