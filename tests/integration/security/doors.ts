// A page or a form of the site, and who gets in by it.
import type { GuardedWorld, Target } from "./guarded-world.ts";
import { everyone, type Rule } from "./rules.ts";

export interface Door {
  readonly method: "GET" | "POST";
  /** Without the language. The target is one that exists or, for the comparison, one that does not. */
  readonly path: (target: Target, world: GuardedWorld) => string;
  readonly rule: Rule;
  /** What the form sends; harmless when sent again and again. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as forms with files are. */
  readonly hasParts?: boolean;
  /** The address names a body or an assessment. */
  readonly isOfTarget?: true;
  /** Ends the session of the visitor, so that it is knocked at after all others. */
  readonly isLast?: true;
}

export function page(path: string, rule: Rule = everyone): Door {
  return { method: "GET", path: () => path, rule };
}

export function form(path: string, rule: Rule, fields: Door["form"] = {}): Door {
  return { method: "POST", path: () => path, rule, form: fields };
}
