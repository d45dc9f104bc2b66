// Does everything in a definition agree? Every rule in its own file; an empty list means that it may be published.
import type { Finding } from "./finding.ts";
import type { SurveyDefinition } from "./survey-model.ts";

export function lintDefinition(_definition: SurveyDefinition): readonly Finding[] {
  return [];
}
