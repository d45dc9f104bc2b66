// What a form of an edition sends, and where each of its mistakes is mended.
import type { TypedEdition } from "../domain/editions/edition-draft.ts";
import type { Finding } from "../domain/survey/finding.ts";
import type { Words } from "../i18n/words.ts";
import type { EditionRefusal } from "./editions.view.ts";

/** Answered by the action, with what was typed. */
export interface EditionProblem {
  readonly typed: TypedEdition;
  readonly reason: EditionRefusal;
}
type ProblemId =
  | Extract<EditionRefusal, { readonly code: "PROBLEMS" }>["problems"][number]
  | "INVALID_SURVEY";

export const FIELD_NAMES = {
  key: "cle",
  name: "nom",
  survey: "questionnaire",
  opensOn: "ouverture",
  closesOn: "cloture",
  contact: "contact",
  retention: "conservation",
  policy: "politique",
  groups: "groupes",
} as const satisfies Record<keyof TypedEdition, string>;

const FIELD_OF = {
  ...{ BAD_KEY: "key", KEY_TAKEN: "key", BAD_NAME: "name", BAD_SURVEY: "survey", INVALID_SURVEY: "survey" },
  ...{ BAD_OPENING: "opensOn", BAD_CLOSING: "closesOn", CLOSES_FIRST: "closesOn", BAD_CONTACT: "contact" },
  ...{ BAD_RETENTION: "retention", BAD_POLICY: "policy", BAD_GROUPS: "groups" },
} as const satisfies Record<ProblemId, keyof TypedEdition>;

export function typedEdition(textOf: (name: string) => string): TypedEdition {
  const { key, name, survey, opensOn, closesOn, contact, retention, policy, groups } = FIELD_NAMES;
  return {
    ...{ key: textOf(key), name: textOf(name), survey: textOf(survey), opensOn: textOf(opensOn) },
    ...{ closesOn: textOf(closesOn), contact: textOf(contact), retention: textOf(retention) },
    ...{ policy: textOf(policy), groups: textOf(groups) },
  };
}

export interface FieldError {
  readonly field: keyof TypedEdition;
  readonly href: string;
  readonly text: string;
}

/** Empty without a problem, and for one that is no field’s. */
export function fieldErrors(problem: EditionProblem | undefined, { t }: Words): readonly FieldError[] {
  return problemIds(problem).map((id) => {
    const field = FIELD_OF[id];
    const control = field === "policy" ? "politique-free" : FIELD_NAMES[field];
    return { field, href: `#${control}`, text: t(`editions.problem.${id}`) };
  });
}

function problemIds(problem: EditionProblem | undefined): readonly ProblemId[] {
  if (problem?.reason.code === "PROBLEMS") return problem.reason.problems;
  return problem?.reason.code === "INVALID_SURVEY" ? ["INVALID_SURVEY"] : [];
}

export function findingsOf(problem: EditionProblem | undefined): readonly Finding[] {
  return problem?.reason.code === "INVALID_SURVEY" ? problem.reason.findings : [];
}
