// `score <folder> <file.json>`: recomputes a result from its answers. The file has the shape of the `input` of an example,
// or is a whole example.

import { exampleInput } from "../../domain/authoring/example-input.ts";
import { assess } from "../../domain/results/assess.ts";
import { publishedResult } from "../../domain/results/published-result.ts";
import { inputFileSchema } from "../../domain/survey/example.schema.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { readJsonFile } from "./json-file.server.ts";
import { scorePublished } from "./score-published.server.ts";
import { readModel } from "./survey-folder.server.ts";

export function scoreFile([folder, file]: readonly string[]): number {
  if (folder?.endsWith(".json")) return scorePublished(folder, file);
  if (folder === undefined || file === undefined)
    throw new CommandRefusal("Name a questionnaire and a file: npm run survey -- score <folder> <file.json>");
  const model = readModel(folder);
  const input = readJsonFile(file, inputFileSchema);
  const unknown = Object.keys(input.answers).filter((id) => !model.questions.has(id));
  if (unknown.length > 0)
    throw new CommandRefusal(
      `${file} answers questions that "${folder}" does not ask: ${unknown.join(", ")}.`,
    );
  process.stdout.write(
    `${JSON.stringify(publishedResult(assess(model, exampleInput(model, input))), null, 2)}\n`,
  );
  return 0;
}
