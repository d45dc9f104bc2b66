// The questionnaires of the project as the benchmark reads them, straight from their folders.
import { readdirSync, readFileSync } from "node:fs";
import type { DefinitionFiles } from "../../app/domain/survey/parse-definition.ts";

const FOLDER = new URL("../../survey-definitions/", import.meta.url);

export function questionnaireIds(): readonly string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * What both engines are given: the structure. Words and levers are left out, for survey-core has no use for them; one
 * lever stays, because our format asks for one.
 */
export function questionnaireFiles(id: string): DefinitionFiles {
  const levers = read(`${id}/levers.json`) as { readonly levers: readonly unknown[] };
  return {
    survey: read(`${id}/survey.json`),
    levers: { ...levers, levers: levers.levers.slice(0, 1) },
    texts: {},
  };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
}

/** What the French catalogue of a questionnaire says of a question. */
export function questionTexts(id: string, question: string): unknown {
  return (read(`${id}/texts.fr.json`) as { readonly questions: Readonly<Record<string, unknown>> }).questions[
    question
  ];
}
