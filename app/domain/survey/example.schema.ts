// An example: answers, and the result that they must give. Examples are run by the tests and by `survey check`; they are
// how an author says what the questionnaire is meant to do, and how anyone can recompute a published result.
import { z } from "zod";
import { idSchema } from "../fields/id.schema.ts";

const level = z.int().min(0).max(4);
const points = z.number().min(0).max(100);
const maturity = z.int().min(1);

const value: z.ZodType<unknown> = z
  .union([z.string(), z.number(), z.array(z.unknown()), z.record(z.string(), z.unknown())])
  .describe("As the answer is stored: see “Answers” in the author's manual.");

const answer = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("answered"), value }),
  z.strictObject({ state: z.literal("dk") }),
  z.strictObject({ state: z.literal("na"), reason: z.string().optional() }),
  z.strictObject({ state: z.literal("unanswered") }),
]);

export const assessmentInputSchema = z.strictObject({
  answers: z.record(idSchema, answer).describe("A question left out is unanswered."),
  brakes: z
    .record(idSchema, z.union([level, z.literal("dk")]))
    .optional()
    .describe("Intensity of each brake. Left out: read from the answers to the brakes themselves."),
  targets: z
    .record(idSchema, level)
    .optional()
    .describe("Target level of an indicator, instead of the default one."),
  leversUnderWay: z.array(idSchema).optional().describe("Levers not to be proposed any more."),
});

/** A file to score: an input, or an example whose input is taken. */
export const inputFileSchema = z.preprocess(
  (content) =>
    typeof content === "object" && content !== null && "input" in content ? content.input : content,
  assessmentInputSchema,
);

const between = z.tuple([maturity, maturity]).nullable();

const dimensionResult = z
  .strictObject({
    status: z.enum(["evaluated", "not-evaluated", "not-applicable"]),
    score: points.nullable(),
    low: points.nullable(),
    high: points.nullable(),
    coverage: z.number().min(0).max(1).nullable(),
    level: maturity.nullable(),
    between,
  })
  .partial();

const globalResult = z
  .strictObject({
    score: points.nullable(),
    low: points.nullable(),
    high: points.nullable(),
    evaluated: z.int().min(0),
    applicable: z.int().min(0),
    rawLevel: maturity.nullable(),
    level: maturity.nullable(),
    capped: z.boolean(),
    limiting: z.array(idSchema),
    between,
    spread: z.strictObject({ min: points, max: points, sd: z.number().min(0) }).nullable(),
  })
  .partial();

const pickedLever = z
  .strictObject({
    id: idSchema,
    priority: z.number().min(0),
    dimension: idSchema,
    because: z.array(z.strictObject({ indicator: idSchema, level })),
    first: z.array(idSchema),
  })
  .partial();

const expectedResultSchema = z
  .strictObject({
    levels: z
      .record(idSchema, z.union([level, z.enum(["dk", "na", "unanswered"])]))
      .describe("How each scored question stands."),
    dimensions: z.record(idSchema, dimensionResult),
    global: globalResult,
    levers: z
      .object({ blindSpots: z.array(idSchema).optional() })
      .catchall(z.array(pickedLever))
      .describe("Lane -> picked levers, highest priority first; and the blind spots."),
    toDocument: z.array(
      z.strictObject({ indicator: idSchema, ask: z.array(idSchema), possible: z.array(idSchema) }),
    ),
  })
  .partial()
  .describe(
    "Only what is written is compared; numbers are rounded half up, to 1 decimal or to 3 for coverage and priority.",
  );

export const exampleSchema = z
  .strictObject({
    $schema: z.string(),
    title: z.string().trim().min(1).describe("What the example shows, in one line."),
    input: assessmentInputSchema,
    expected: expectedResultSchema,
  })
  .meta({ title: "Example", description: "examples/*.json of a questionnaire folder." });

export type Example = z.infer<typeof exampleSchema>;
export type ExampleInput = z.infer<typeof assessmentInputSchema>;
