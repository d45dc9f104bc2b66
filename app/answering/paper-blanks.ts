// A question as paper asks it: boxes to tick, places to write a number, lines to write on. Nothing depends on a screen.

import type { QuestionSheet } from "../domain/branching/question-sheet.ts";
import type { QuestionTypeName } from "../domain/questions/question-types.ts";
import type { FieldSheet, OptionWords } from "../domain/survey/field-sheet.ts";

export type PaperBlank =
  | { readonly kind: "tick"; readonly label: string | null; readonly options: readonly string[] }
  /** A short space: a number, a date, a name. */
  | { readonly kind: "short"; readonly label: string | null; readonly unit: string | null }
  /** `count` lines across the page. */
  | { readonly kind: "lines"; readonly label: string | null; readonly count: number };

const LONG_TEXT = 200;
/** Above this, a list of options would fill the page: people write the names instead. */
const MOST_BOXES = 15;

const BLANKS: Readonly<Record<QuestionTypeName, (sheet: QuestionSheet) => readonly PaperBlank[]>> = {
  ladder: ({ levels }) => [
    { kind: "tick", label: null, options: levels.map(({ id, label }) => `${id}. ${label}`) },
  ],
  percent: () => [{ kind: "short", label: null, unit: "%" }],
  likert: numberEach,
  ranking: numberEach,
  multi: tickOptions,
  yesno: tickOptions,
  value: ({ fields }) => fields.flatMap((field) => fieldBlanks(field, null)),
  group: labelledFields,
  list: labelledFields,
};

export function paperBlanks(sheet: QuestionSheet): readonly PaperBlank[] {
  return BLANKS[sheet.question.type](sheet);
}

function numberEach({ options }: QuestionSheet): readonly PaperBlank[] {
  return options.map(({ label }) => ({ kind: "short", label, unit: null }));
}

function tickOptions({ options }: QuestionSheet): readonly PaperBlank[] {
  return [ticks(null, options)];
}

function labelledFields({ fields }: QuestionSheet): readonly PaperBlank[] {
  return fields.flatMap((field) => fieldBlanks(field, field.label));
}

/** Paper has no hidden parts: a follow-up and the fields of a nested row are printed too, a nested row once. */
function fieldBlanks(sheet: FieldSheet, label: string | null): readonly PaperBlank[] {
  const { field, options, unit } = sheet;
  switch (field.type) {
    case "text":
      return field.max > LONG_TEXT
        ? [{ kind: "lines", label, count: 2 }]
        : [{ kind: "lines", label, count: 1 }];
    case "long-text":
      return [{ kind: "lines", label, count: 4 }];
    case "level":
    case "choice":
    case "choices": {
      const asked =
        options.length > MOST_BOXES ? ({ kind: "lines", label, count: 2 } as const) : ticks(label, options);
      return sheet.followUp === undefined
        ? [asked]
        : [asked, { kind: "short", label: sheet.followUp, unit: null }];
    }
    case "group":
    case "list":
      return sheet.fields.flatMap((part) =>
        fieldBlanks(part, [label, part.label].filter((one) => one !== null).join(" – ")),
      );
    case "number":
    case "date":
    case "month":
    case "year":
      return [{ kind: "short", label, unit: unit ?? null }];
  }
}

function ticks(label: string | null, options: readonly OptionWords[]): PaperBlank {
  return { kind: "tick", label, options: options.map((option) => option.label) };
}
