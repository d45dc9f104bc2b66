// What a public document may be: the one description that its type, its reading and its JSON Schema come from. Bytes that were
// published never change, so that a shape that was ever published stays here beside the one that is published today.
import { z } from "zod";
import { BLOCKS } from "./publication-scope.ts";

const SHA256 = /^[0-9a-f]{64}$/;
const MONTH = /^\d{4}-\d{2}$/;

const sha256 = z.string().regex(SHA256, "a SHA-256 is 64 hexadecimal digits");
const month = z
  .templateLiteral([z.int(), "-", z.int()])
  .check(z.regex(MONTH, "a month is written as 2027-03"));
/** From 0 to 100; null without a score. */
const score = z.number().min(0).max(100).nullable();
const maturity = z.int().min(1);
const between = z.tuple([maturity, maturity]).readonly().nullable();
const standing = z.union([
  z.literal([0, 1, 2, 3, 4]).describe("Level reached."),
  z.enum(["dk", "na", "unanswered"]).describe("Don’t know, not applicable, unanswered."),
]);

const dimension = z.strictObject({
  status: z.enum(["evaluated", "not-evaluated", "not-applicable"]),
  score,
  low: score.describe("The score if every unknown were at level 0."),
  high: score.describe("The score if every unknown were at level 4."),
  coverage: z.number().min(0).max(1).nullable().describe("Answered weight over applicable weight."),
  level: maturity.nullable(),
  between: between.describe("Maturity levels at the two bounds, when they differ."),
  answered: z.int().min(0).describe("Counts of questions, for “5 of 6”."),
  applicable: z.int().min(0),
});
const overall = z.strictObject({
  ...{ score, low: score, high: score, level: maturity.nullable(), rawLevel: maturity.nullable(), between },
  evaluated: z.int().min(0).describe("Count of dimensions."),
  applicable: z.int().min(0),
  capped: z.boolean(),
  limiting: z.array(z.string()).readonly(),
  spread: z.strictObject({ min: z.number(), max: z.number(), sd: z.number() }).nullable(),
});

const lever = z.strictObject({
  id: z.string(),
  month: month.nullable().describe("Such as 2027-03; null while nobody has said when."),
});

/** What every shape has. Blocks that are not in the scope are absent. */
const common = {
  body: z.strictObject({
    ...{ slug: z.string().min(1), name: z.string().min(1) },
    demonstration: z.boolean().describe("Of a body that does not exist."),
  }),
  edition: z.string().min(1),
  finalisedVersion: z.int().min(1),
  finalisedAt: z.iso.datetime().describe("In UTC."),
  declaration: z.literal("self-assessment").describe("Nobody has checked the answers."),
  scope: z.array(z.enum(BLOCKS)).readonly(),
  scores: z.strictObject({ dimensions: z.record(z.string(), dimension).readonly(), global: overall }),
  steps: z.record(z.string(), standing).readonly().optional().describe("Indicator -> how it stands."),
  justifications: z
    .record(z.string(), z.string())
    .readonly()
    .optional()
    .describe("Question -> the public text beside its answer."),
  levers: z
    .array(lever)
    .readonly()
    .optional()
    .describe("Levers that were taken up: neither who carries them nor the notes of the team."),
  gains: z
    .array(z.strictObject({ question: z.string(), proof: z.number(), direction: z.string().nullable() }))
    .readonly()
    .optional(),
  brakes: z
    .record(z.string(), z.union([z.number(), z.literal("dk")]))
    .readonly()
    .optional()
    .describe("Brake -> intensity from 0 to 4."),
  projects: z.array(z.record(z.string(), z.string()).readonly()).readonly().optional(),
  targets: z
    .record(z.string(), z.strictObject({ level: maturity, month, reason: z.string() }))
    .readonly()
    .optional()
    .describe("Dimension -> what is aimed at there."),
} as const;

const survey = { id: z.string().min(1), version: z.string().min(1) };

const link = z.strictObject({
  title: z.string(),
  url: z.string().startsWith("https://"),
  date: z.exactOptional(z.string()).describe("Day of the document, such as 2026-03-31."),
});

/** Until November 2026. */
const first = z.strictObject({ format: z.literal(1), survey: z.strictObject(survey), ...common });
const made = {
  survey: z.strictObject({
    ...survey,
    hash: sha256.describe("SHA-256 of what the questionnaire says: structure, levers and texts."),
  }),
  finalisedHash: sha256.describe("SHA-256 of the finalised version that this is derived from."),
  evidence: z
    .record(z.string(), z.array(link).readonly())
    .readonly()
    .optional()
    .describe("Question -> links given as evidence. In scope with the justifications."),
  ...common,
} as const;
/** Until 29 November 2026: of projects their texts alone, and no priorities. */
const second = z.strictObject({ format: z.literal(2), ...made });

const entry = z.record(z.string(), z.union([z.string(), z.number()])).readonly();
const third = z.strictObject({
  format: z.literal(3),
  ...made,
  priorities: z
    .array(z.string())
    .readonly()
    .optional()
    .describe("Priorities in their order, the first one first; empty where none was told."),
  projects: z
    .array(z.record(z.string(), z.union([z.string(), z.array(entry).readonly()])).readonly())
    .readonly()
    .optional()
    .describe("Of each the fields that its team agreed to: a text, or entries such as the brakes it met."),
});

export const publicDocumentSchema = z.discriminatedUnion("format", [first, second, third]).meta({
  title: "Public document",
  description:
    "What a body publishes of its self-assessment: scores by dimension, and the blocks of its scope.",
});

export type PublicDocument = z.infer<typeof publicDocumentSchema>;
/** As it is published today. */
export type NewPublicDocument = z.infer<typeof third>;
export type PublicLever = z.infer<typeof lever>;
export type PublicLink = z.infer<typeof link>;

/** For whoever reads documents with a program of their own: JSON Schema, as the file that is served. */
export function publicDocumentJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(publicDocumentSchema, { target: "draft-7" }), null, 2)}\n`;
}
