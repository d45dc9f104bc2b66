// What a visitor gets from a page or a form, as the sentences of which the table of guarded routes is made.
import type { TargetName, VisitorName } from "./guarded-world.ts";

/** opens: a page, a redirect or the form again with what to mend. refused: a sentence that says whose act it is. nothing: the very answer of what does not exist. */
export type Outcome = "opens" | "refused" | "sign-in" | "nothing";
export type Rule = (visitor: VisitorName, target: TargetName) => Outcome;

export const everyone: Rule = () => "opens";
export const noOne: Rule = () => "nothing";

/** These for the team's assessment of their own body, and whoever holds the secret link of a trial for that trial. */
export function insiders(...team: readonly VisitorName[]): Rule {
  return (visitor, target) => {
    if (target === "own team") return team.includes(visitor) ? "opens" : "nothing";
    return target === "own trial" && visitor === "link holder" ? "opens" : "nothing";
  };
}

/** These for the team's assessment of their own body, and for no trial. */
export function ofTeam(...team: readonly VisitorName[]): Rule {
  return (visitor, target) => (target === "own team" && team.includes(visitor) ? "opens" : "nothing");
}

/** Members of their own body, which one address names whatever the assessment. */
export function members(...team: readonly VisitorName[]): Rule {
  return (visitor, target) => (target.startsWith("own ") && team.includes(visitor) ? "opens" : "nothing");
}

export function only(...visitors: readonly VisitorName[]): Rule {
  return (visitor) => (visitors.includes(visitor) ? "opens" : "nothing");
}

export const signedIn: Rule = (visitor) =>
  visitor === "nobody" || visitor === "link holder" ? "sign-in" : "opens";

/** Something of one's own, which nobody here has: who is not signed in may yet have it. */
export const ownerOnly: Rule = (visitor, target) =>
  signedIn(visitor, target) === "opens" ? "nothing" : "sign-in";
