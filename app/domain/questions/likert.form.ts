// `count.0` to `count.4` and `count.dk`: how many gave each answer; blank is zero.
import type { FormEntries } from "../fields/form-entries.ts";
import { type RawRecord, type RawValue, readNumber, unlessBlank } from "../fields/read-field.ts";
import type { Likert } from "./likert.schema.ts";
import { nameInside } from "./name-inside.ts";
import type { QuestionForm } from "./question-form.ts";
import { VOTES } from "./vote-counts.ts";
import { votesSchema } from "./votes-schema.ts";

export const likertForm: QuestionForm<Likert> = {
  read: (_, _fields, entries) => readCounts(entries),
  valueSchema: votesSchema,
  nameAt: (_, path) => nameInside("count", path.length > 0 ? path : ["0"]),
};

function readCounts(entries: FormEntries): RawRecord | undefined {
  const counts: Record<string, RawValue> = {};
  for (const vote of VOTES) {
    const count = readNumber(entries.get(`count.${vote}`));
    if (count !== undefined && count !== 0) counts[vote] = count;
  }
  return unlessBlank(counts);
}
