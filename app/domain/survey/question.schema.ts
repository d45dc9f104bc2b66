// A question is what a page asks. Indicators are scored 0-4; the other types are stored and shown, never scored. What
// each type adds is in `questions/`, one file a type.
import { z } from "zod";
import { type IndicatorType, questionFormats } from "../questions/question-types.ts";

export const questionSchema = z.discriminatedUnion("type", questionFormats()).meta({ id: "Question" });

export type Question = z.infer<typeof questionSchema>;
export type Indicator = Extract<Question, { type: IndicatorType }>;
