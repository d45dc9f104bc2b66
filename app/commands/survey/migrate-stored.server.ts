// `migrate-answers <survey> --from <version> --to <version> [--apply]`: moves the answers of the database to another
// version of their questionnaire. Without --apply it says what would become of each answer, and changes nothing.
import { userInfo } from "node:os";
import { parseArgs } from "node:util";
import {
  type MigrateAnswers,
  type MigrateRefusal,
  migrateStoredAnswers,
} from "../../migration/migrate-answers.server.ts";
import type { MovedAssessment } from "../../migration/move-assessment.server.ts";
import { depsOrExit, settingsOrExit } from "../start-or-exit.server.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { moveSentence } from "./move-sentence.server.ts";
import { sentenceOf } from "./survey-folder.server.ts";

export function migrateStored(parameters: readonly string[]): number {
  const migrate = readParameters(parameters);
  const deps = depsOrExit(settingsOrExit());
  try {
    const moved = migrateStoredAnswers(deps, migrate);
    if (!moved.ok) throw new CommandRefusal(refusalSentence(moved.reason, migrate));
    process.stdout.write(
      `${[...moved.value.flatMap(assessmentLines), summary(moved.value, migrate)].join("\n")}\n`,
    );
    return 0;
  } finally {
    deps.close();
  }
}

function readParameters(parameters: readonly string[]): MigrateAnswers {
  const options = { from: { type: "string" }, to: { type: "string" }, apply: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options,
    allowPositionals: true,
    strict: false,
  });
  const [surveyId] = positionals;
  const { from, to, apply } = values;
  if (surveyId === undefined || typeof from !== "string" || typeof to !== "string")
    throw new CommandRefusal(
      "Name a questionnaire and two versions: npm run survey -- migrate-answers <survey> --from 1.0.0 --to 1.1.0 [--apply]",
    );
  return { surveyId, from, to, mode: apply === true ? "apply" : "preview", by: userInfo().username };
}

function assessmentLines({ body, edition, moves }: MovedAssessment): readonly string[] {
  return [`${body}, ${edition}:`, ...moves.map(moveSentence)];
}

function summary(moved: readonly MovedAssessment[], { from, to, mode }: MigrateAnswers): string {
  const count = `${moved.length} ${moved.length === 1 ? "assessment" : "assessments"}`;
  if (mode === "apply")
    return `${count} moved from ${from} to ${to}. The answers of ${from} are still in the database.`;
  return `${count} would move from ${from} to ${to}. Nothing was changed; add --apply to move them.`;
}

function refusalSentence(refusal: MigrateRefusal, { surveyId, from, to }: MigrateAnswers): string {
  switch (refusal.code) {
    case "UNKNOWN_SURVEY":
      return `There is no questionnaire "${surveyId}".`;
    case "NO_MIGRATION":
      return `No migrations lead from ${from} to ${to} in the folder of ${surveyId}.`;
    case "NOT_CURRENT":
      return `Answers move to the version that the folder holds, which is ${refusal.current} and not ${to}.`;
    case "INVALID_MIGRATION":
      return ["The migration is not complete:", ...refusal.findings.map(sentenceOf)].join("\n");
  }
}
