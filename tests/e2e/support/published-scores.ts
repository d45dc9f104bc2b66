// The figures that anyone can recompute, by the command that the project publishes.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Answers } from "../../../app/domain/questions/answer.ts";
import { model, SURVEY_FOLDER } from "./questionnaire.ts";

const scoresSchema = z.object({
  dimensions: z.record(
    z.string(),
    z.object({
      status: z.string(),
      score: z.number().nullable(),
      low: z.number(),
      high: z.number(),
      level: z.number().nullable(),
    }),
  ),
  global: z.object({ score: z.number().nullable(), level: z.number().nullable() }),
  levers: z.object({ quick: z.array(leverSchema()), mandate: z.array(leverSchema()) }),
  toDocument: z.array(z.object({ indicator: z.string() })),
});

export type PublishedScores = z.infer<typeof scoresSchema>;

/** `npm run survey -- score`, whose standard output is one JSON text and nothing else. */
export function publishedScores(answers: Answers): PublishedScores {
  const file = join(mkdtempSync(join(tmpdir(), "scores-")), "input.json");
  writeFileSync(file, JSON.stringify(scoreInput(answers)));
  const { stdout, stderr } = spawnSync(
    "npm",
    ["run", "--silent", "survey", "--", "score", SURVEY_FOLDER, file],
    {
      cwd: join(import.meta.dirname, "../../.."),
      encoding: "utf8",
    },
  );
  if (stdout === "") throw new Error(stderr);
  return scoresSchema.parse(JSON.parse(stdout));
}

/** The shape of the examples beside the questionnaire: scored questions, and the intensity of each brake. */
function scoreInput(answers: Answers) {
  const scored = model.indicators.map(({ id }) => [id, answers[id] ?? { state: "unanswered" }] as const);
  return {
    answers: Object.fromEntries(scored),
    brakes: Object.fromEntries(brakeIds().flatMap((id) => intensityOf(id, answers))),
    targets: {},
    leversUnderWay: [],
  };
}

function brakeIds(): readonly string[] {
  return model.sections.find(({ kind }) => kind === "brakes")?.questions.map(({ id }) => id) ?? [];
}

function intensityOf(id: string, answers: Answers): readonly (readonly [string, unknown])[] {
  const answer = answers[id];
  if (answer?.state !== "answered") return [];
  return [[id, (answer.value as { readonly intensity: unknown }).intensity]];
}

function leverSchema() {
  return z.object({ id: z.string() });
}
