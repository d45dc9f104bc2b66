// The questionnaire that something published was answered with: a folder here, or the file that the site keeps of its version.
import { keptDefinitionSchema } from "../../domain/publication/published-file.schema.ts";
import { parseDefinition } from "../../domain/survey/parse-definition.ts";
import { compileSurvey, type SurveyModel } from "../../domain/survey/survey-model.ts";
import { pathTo } from "../../kit/path-to.ts";
import { CommandRefusal } from "./command-refusal.server.ts";
import { readJsonFile } from "./json-file.server.ts";
import { readModel } from "./survey-folder.server.ts";

export interface NamedSurvey {
  readonly id: string;
  readonly version: string;
}

/** The very version that is named: another one would give other figures. Throws a refusal that says where it is to be had. */
export function modelFor(survey: NamedSurvey, definition: string | undefined): SurveyModel {
  const model = definition === undefined ? readModel(survey.id) : readDefinition(definition);
  const { id, version } = model.survey;
  if (id === survey.id && version === survey.version) return model;
  throw new CommandRefusal(
    `The document was answered with ${survey.id} ${survey.version}, and this is ${id} ${version}. ` +
      `Name the file of that version after what you have named, which the site keeps at ${keptAt(survey)}.`,
  );
}

function keptAt({ id, version }: NamedSurvey): string {
  return pathTo("definition-file", { survey: id, file: `${version}.json` });
}

function readDefinition(file: string): SurveyModel {
  const parsed = parseDefinition(readJsonFile(file, keptDefinitionSchema));
  if (!parsed.ok) throw new CommandRefusal(`${file} is no questionnaire that can be read.`);
  return compileSurvey(parsed.value);
}
