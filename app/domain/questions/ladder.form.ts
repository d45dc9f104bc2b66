// `answer` is a radio button: one of five levels, or "dk" or "na" among them.
import { z } from "zod/mini";
import { expected } from "../fields/answer-messages.ts";
import { readLevel } from "../fields/read-field.ts";
import type { Ladder } from "./ladder.schema.ts";
import type { QuestionForm } from "./question-form.ts";
import { unlessUnknown } from "./unless-unknown.ts";

export const ladderForm: QuestionForm<Ladder> = {
  read: (_, _fields, entries) => unlessUnknown(readLevel(entries.get("answer"))),
  valueSchema: () =>
    z.custom<number>(
      (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 4,
      expected("errors.notALevel"),
    ),
  nameAt: () => "answer",
};
