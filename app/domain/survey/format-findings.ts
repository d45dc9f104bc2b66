// Turns what zod found into sentences for an author. A value that fits none of several shapes is explained by the
// shape it came closest to, so that "Invalid input" is never the last word.
import type { z } from "zod";
import { type Finding, pointer } from "./finding.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export function formatFindings(file: string, issues: readonly Issue[]): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(file, issue, []));
}

function findingsOf(file: string, issue: Issue, parent: Path): readonly Finding[] {
  const path = [...parent, ...issue.path];
  const closest = issue.code === "invalid_union" ? closestShape(issue.errors) : undefined;
  if (closest) return closest.flatMap((inner) => findingsOf(file, inner, path));
  return [{ rule: "format", file, path: pointer(path), message: sentence(issue), severity: "error" }];
}

/** The shape whose own keys all fit and that only fails deeper down; undefined when there is no such shape. */
function closestShape(shapes: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  return shapes.find(
    (issues) => issues.length > 0 && issues.every((issue) => issue.path.length > 0 && !isMissing(issue)),
  );
}

function isMissing(issue: Issue): boolean {
  return (
    issue.code === "invalid_type" && issue.path.length === 1 && issue.message.endsWith("received undefined")
  );
}

function sentence(issue: Issue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `The format has no ${issue.keys.map((key) => `"${key}"`).join(", ")} here; remove it or check its spelling.`;
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `"${String(issue.path.at(-1) ?? "This file")}" is missing.`
        : `This must be ${article(issue.expected)}.`;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return issue.message === "Invalid input" ? unionSentence(issue.errors) : asSentence(issue.message);
    case "too_small":
    case "too_big":
      return hasOwnWords(issue) ? asSentence(issue.message) : sizeSentence(issue);
    case "invalid_key":
      return `The name of this entry is refused: ${issue.issues.map(({ message }) => message).join("; ")}.`;
    default:
      return asSentence(issue.message);
  }
}

function asSentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

/** Literals of one union are named together; for shapes that are too far from all, the manual says more than we could. */
function unionSentence(shapes: readonly (readonly Issue[])[]): string {
  const values = shapes.map(([issue]) => (issue?.code === "invalid_value" ? issue.values : undefined));
  const known = values.filter((some) => some !== undefined);
  return known.length > 0 && known.length === shapes.length
    ? oneOf(known.flat())
    : "This has none of the shapes that the format knows here; survey-definitions/README.md shows them.";
}

function oneOf(values: readonly z.core.util.Primitive[]): string {
  return `This must be ${values.map((value) => JSON.stringify(value)).join(" or ")}.`;
}

type SizeIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** A schema that words its own limit says it better than we could. */
function hasOwnWords({ message }: SizeIssue): boolean {
  return !/^Too (?:small|big): /.test(message);
}

const COUNTED: Readonly<Record<string, readonly [one: string, several: string]>> = {
  array: ["entry", "entries"],
  string: ["character", "characters"],
};

/** "This must be 3 at most.", "This must have exactly 5 entries." */
function sizeSentence(issue: SizeIssue): string {
  const isLeast = issue.code === "too_small";
  const limit = Number(isLeast ? issue.minimum : issue.maximum);
  const counted = COUNTED[issue.origin];
  if (counted === undefined) return `This must be ${limitWords(issue, limit)}.`;
  const amount = `${limit} ${counted[limit === 1 ? 0 : 1]}`;
  if (issue.exact === true) return `This must have exactly ${amount}.`;
  return `This must have ${amount} ${isLeast ? "at least" : "at most"}.`;
}

function limitWords({ code, inclusive }: SizeIssue, limit: number): string {
  if (inclusive === false) return `${code === "too_small" ? "more" : "less"} than ${limit}`;
  return `${limit} ${code === "too_small" ? "or more" : "or less"}`;
}

function article(expected: string): string {
  const names: Record<string, string> = {
    int: "a whole number",
    array: "a list in [brackets]",
    object: "an object in {braces}",
    string: "a text in quotes",
  };
  return names[expected] ?? `a ${expected}`;
}
