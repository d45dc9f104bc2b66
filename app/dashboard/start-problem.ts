/** Why no assessment was started, with what was chosen. */
export interface StartProblem {
  readonly reason: "CHOOSE_EDITION" | "OTHER_EDITION";
  readonly values: { readonly edition: string; readonly survey: string };
}
