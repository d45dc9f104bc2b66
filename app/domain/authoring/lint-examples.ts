// Do the examples hold? Each is run through the same code as an assessment, and what it expects is compared with what
// comes out. There is at least one example for each maturity level, so that every level is known to be possible.

import { assess } from "../results/assess.ts";
import { publishedResult } from "../results/published-result.ts";
import { type Example, exampleSchema } from "../survey/example.schema.ts";
import { type Finding, pointer } from "../survey/finding.ts";
import { formatFindings } from "../survey/format-findings.ts";
import type { SurveyModel } from "../survey/survey-model.ts";
import { exampleInput } from "./example-input.ts";

/** Half of the last digit, and a little for the figures that were computed elsewhere. */
const TOLERANCE = 0.051;
const FINE_TOLERANCE = 0.00051;
const FINE = new Set(["coverage", "priority"]);

/** `examples`: name of the file -> its content. */
export function lintExamples(
  model: SurveyModel,
  examples: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  const found: Finding[] = [];
  const read: Example[] = [];
  for (const [name, content] of Object.entries(examples)) {
    const file = `examples/${name}`;
    const parsed = exampleSchema.safeParse(content);
    found.push(
      ...(parsed.success ? lintExample(model, file, parsed.data) : formatFindings(file, parsed.error.issues)),
    );
    if (parsed.success) read.push(parsed.data);
  }
  return [...found, ...missingLevels(model, read)];
}

function lintExample(model: SurveyModel, file: string, { input, expected }: Example): readonly Finding[] {
  const known = (id: string): boolean => model.questions.has(id);
  const unknown = Object.keys(input.answers).filter((id) => !known(id));
  const result = publishedResult(assess(model, exampleInput(model, input)));
  return [
    ...unknown.map((id) =>
      error("known-question", file, ["input", "answers", id], `No question is called "${id}".`),
    ),
    ...differences(expected, result, ["expected"]).map(({ path, message }) =>
      error("example-holds", file, path, message),
    ),
  ];
}

interface Difference {
  readonly path: readonly string[];
  readonly message: string;
}

/** What is not expected is not compared; lists must be the same from end to end. */
function differences(expected: unknown, found: unknown, path: readonly string[]): readonly Difference[] {
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length))
    return [differs(expected, found, path)];
  if (typeof expected === "object" && expected !== null && typeof found === "object" && found !== null)
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, (found as Record<string, unknown>)[key], [...path, key]),
    );
  return isSame(expected, found, path.at(-1) ?? "") ? [] : [differs(expected, found, path)];
}

function isSame(expected: unknown, found: unknown, key: string): boolean {
  if (typeof expected !== "number" || typeof found !== "number") return expected === found;
  return Math.abs(expected - found) <= (FINE.has(key) ? FINE_TOLERANCE : TOLERANCE);
}

function differs(expected: unknown, found: unknown, path: readonly string[]): Difference {
  return {
    path,
    message: `${JSON.stringify(expected)} is expected and the answers give ${JSON.stringify(found) ?? "nothing"}.`,
  };
}

function missingLevels({ survey }: SurveyModel, examples: readonly Example[]): readonly Finding[] {
  const shown = new Set(examples.map(({ expected }) => expected.global?.level));
  return survey.maturityLevels
    .filter(({ level }) => !shown.has(level))
    .map(({ id, level }) => ({
      rule: "example-levels",
      file: "examples",
      path: "",
      message: `No example expects the maturity level ${level}, "${id}"; write one, so that it is known to be possible.`,
      severity: "advice",
    }));
}

function error(...[rule, file, path, message]: [string, string, readonly string[], string]): Finding {
  return { rule, file, path: pointer(path), message, severity: "error" };
}
