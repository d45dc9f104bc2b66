// A question is what a page asks. Indicators are scored 0-4; the other types are stored and shown, never scored. What
// each type adds is in `questions/`.
import { z } from "zod";
import { groupSchema } from "../questions/group.schema.ts";
import { ladderSchema } from "../questions/ladder.schema.ts";
import { likertSchema } from "../questions/likert.schema.ts";
import { listSchema } from "../questions/list.schema.ts";
import { multiSchema } from "../questions/multi.schema.ts";
import { percentSchema } from "../questions/percent.schema.ts";
import { rankingSchema } from "../questions/ranking.schema.ts";
import { valueSchema } from "../questions/value.schema.ts";
import { yesnoSchema } from "../questions/yesno.schema.ts";

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
