// What is wrong, or could be better, in a questionnaire folder: where to look and one sentence for its author.
export interface Finding {
  /** Name of the rule, such as "known-question"; the author's manual explains each. */
  readonly rule: string;
  /** Name inside the folder, such as "survey.json" or "examples/level-3.json". */
  readonly file: string;
  /** JSON pointer (RFC 6901); empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** An error stops the server from starting; an advice stops nothing. */
  readonly severity: "error" | "advice";
}

/** `["sections", 0, "a/b"]` is `/sections/0/a~1b`. */
export function pointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
