// SurveyJS reads dots and hyphens in names as paths and as minus signs, so ids lose them; "a.b" and "a-b" never meet,
// because an id of a questionnaire has one family.

export function surveyJsName(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[.-]/g, "_")).join("__");
}
