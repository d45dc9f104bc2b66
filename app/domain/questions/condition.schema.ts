// A condition is data in JsonLogic syntax with a closed list of operators, so that it can be checked, drawn and
// evaluated by one pure function. `var` names a question; a question without an answer makes a comparison false.
import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";

export const COMPARISONS = ["==", "!=", "<", "<=", ">", ">="] as const;
export type Comparison = (typeof COMPARISONS)[number];
export const OPERATORS = [...COMPARISONS, "in", "!!", "!", "and", "or"] as const;

const variableSchema = z.strictObject({ var: idSchema });
const literalSchema = z.union([z.string(), z.number(), z.boolean()]);
const operandSchema = z.union([variableSchema, literalSchema, z.array(literalSchema)]);

export type Operand = z.infer<typeof operandSchema>;
export type Condition =
  | { readonly "==": readonly [Operand, Operand] }
  | { readonly "!=": readonly [Operand, Operand] }
  | { readonly "<": readonly [Operand, Operand] }
  | { readonly "<=": readonly [Operand, Operand] }
  | { readonly ">": readonly [Operand, Operand] }
  | { readonly ">=": readonly [Operand, Operand] }
  | { readonly in: readonly [Operand, Operand] }
  | { readonly "!!": { readonly var: string } }
  | { readonly "!": Condition }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] };

const pairSchema = z.tuple([operandSchema, operandSchema]);

/** The operators, each with its JsonLogic meaning; `survey-definitions/README.md` documents every one (tested). */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ "==": pairSchema }),
        z.strictObject({ "!=": pairSchema }),
        z.strictObject({ "<": pairSchema }),
        z.strictObject({ "<=": pairSchema }),
        z.strictObject({ ">": pairSchema }),
        z.strictObject({ ">=": pairSchema }),
        z.strictObject({ in: pairSchema }),
        z.strictObject({ "!!": variableSchema }),
        z.strictObject({ "!": conditionSchema }),
        z.strictObject({ and: z.array(conditionSchema).min(1) }),
        z.strictObject({ or: z.array(conditionSchema).min(1) }),
      ],
      { error: `a condition holds one operator, one of ${OPERATORS.join(" ")}` },
    ),
  )
  .meta({ id: "Condition", description: "JsonLogic condition on earlier answers." });
