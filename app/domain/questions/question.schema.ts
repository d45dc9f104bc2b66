// A question is what a page asks. Indicators are scored 0-4; the other types are stored and shown, never scored. What
// each type adds is in `questions/`.
import { z } from "zod";
import { groupSchema } from "./group.schema.ts";
import { ladderSchema } from "./ladder.schema.ts";
import { likertSchema } from "./likert.schema.ts";
import { listSchema } from "./list.schema.ts";
import { multiSchema } from "./multi.schema.ts";
import { percentSchema } from "./percent.schema.ts";
import { rankingSchema } from "./ranking.schema.ts";
import { valueSchema } from "./value.schema.ts";
import { yesnoSchema } from "./yesno.schema.ts";

export const questionSchema = z
  .discriminatedUnion("type", [
    ladderSchema,
    percentSchema,
    multiSchema,
    yesnoSchema,
    likertSchema,
    valueSchema,
    groupSchema,
    listSchema,
    rankingSchema,
  ])
  .meta({ id: "Question" });

export type Question = z.infer<typeof questionSchema>;
/** A scored question: its definition gives it a weight. */
export type Indicator = Extract<Question, { weight: number }>;
