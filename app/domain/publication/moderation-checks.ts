// What whoever moderates says that they looked at, before anything goes online: the three things that moderation judges, and never
// a score. It stands in the step, so that a lead can read it and nobody can change it.

/** In the order of the form. */
export const CHECKS = ["personal", "defamation", "form"] as const;
export type Check = (typeof CHECKS)[number];

/** What was ticked, in the order of the form; what is none of ours is left out. */
export function readChecks(ticked: readonly string[]): readonly Check[] {
  return CHECKS.filter((check) => ticked.includes(check));
}

export function isAllChecked(checks: readonly Check[]): boolean {
  return CHECKS.every((check) => checks.includes(check));
}

/** As a step keeps it; empty for nothing. */
export function checksText(checks: readonly Check[]): string {
  return checks.join(" ");
}

export function parseChecks(text: string): readonly Check[] {
  return readChecks(text.split(" "));
}
