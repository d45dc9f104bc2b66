// `rank.1` is the first choice; ranks left blank between two choices are closed up. `other` names the option "other".
import { z } from "zod/mini";
import { ONLY_KNOWN_FIELDS } from "../fields/answer-messages.ts";
import { optionSchema } from "../fields/choice-schema.ts";
import type { FormEntries } from "../fields/form-entries.ts";
import { type RawRecord, readText, rowNumbers } from "../fields/read-field.ts";
import { textSchema } from "../fields/text-schema.ts";
import type { QuestionForm, ValueContext, ValuePath } from "./question-form.ts";
import type { Ranking } from "./ranking.schema.ts";

export const rankingForm: QuestionForm<Ranking> = {
  read: ({ max }, _, entries) => readRanking(max, entries),
  valueSchema: rankingSchema,
  nameAt: (_, path) => nameAt(path),
};

function readRanking(max: number, entries: FormEntries): RawRecord | undefined {
  const ranked = rowNumbers(max).flatMap((row) => readText(entries.get(`rank.${row + 1}`)) ?? []);
  const other = readText(entries.get("other"));
  if (ranked.length === 0 && other === undefined) return undefined;
  return other === undefined ? { ranked } : { ranked, other };
}

function rankingSchema({ options, max, other }: Ranking, { draft }: ValueContext): z.ZodMiniType<unknown> {
  const names = (value: { ranked: readonly string[] }): boolean =>
    other !== undefined && value.ranked.includes(other.option);
  return z
    .strictObject(
      {
        ranked: z.array(optionSchema(options)).check(
          z.refine((ids) => ids.length <= max, { error: "errors.tooManyOptions", params: { max } }),
          z.refine((ids) => new Set(ids).size === ids.length, { error: "errors.rankedTwice" }),
        ),
        other: z.optional(textSchema(other?.max ?? 0)),
      },
      ONLY_KNOWN_FIELDS,
    )
    .check(
      z.refine((value) => draft || !names(value) || (value.other ?? "") !== "", {
        path: ["other"],
        error: "errors.otherMissing",
      }),
    );
}

function nameAt([part, place]: ValuePath): string {
  if (part === "other") return "other";
  return `rank.${typeof place === "number" ? place + 1 : 1}`;
}
