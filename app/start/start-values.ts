export type StartProblem = "BAD_BODY_NAME" | "NO_KIND" | "UNKNOWN_SURVEY" | "NOT_FOR_THIS_BODY";

/** What was typed, given back when the form returns with an error. */
export interface StartValues {
  readonly name: string;
  readonly kind: string;
  readonly survey: string | undefined;
  readonly from: string;
}
