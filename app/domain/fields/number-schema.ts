// A number as typed JSON holds it. A form leaves a text that is no number as it is, so that the message can say why.
import { z } from "zod/mini";
import { expected } from "./answer-messages.ts";
import { isAmbiguousNumber } from "./parse-number.ts";

export interface NumberRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: boolean | undefined;
}

/** Finite, within the range, both ends included. */
export function numberSchema({
  min = -1e15,
  max = 1e15,
  integer = false,
}: NumberRange): z.ZodMiniType<number> {
  return z
    .number({
      error: (issue) =>
        typeof issue.input === "string" && isAmbiguousNumber(issue.input)
          ? "errors.ambiguousNumber"
          : expected("errors.notANumber").error(issue),
    })
    .check(
      z.refine((value) => value >= min, { error: "errors.tooSmall", params: { min } }),
      z.refine((value) => value <= max, { error: "errors.tooLarge", params: { max } }),
      z.refine((value) => !integer || Number.isInteger(value), { error: "errors.notAnInteger" }),
    );
}
