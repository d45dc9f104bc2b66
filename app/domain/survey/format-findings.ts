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
      return `This must be ${issue.values.map((value) => JSON.stringify(value)).join(" or ")}.`;
    case "invalid_key":
      return `The name of this entry is refused: ${issue.issues.map(({ message }) => message).join("; ")}.`;
    default:
      return `${issue.message.charAt(0).toUpperCase()}${issue.message.slice(1)}.`;
  }
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
