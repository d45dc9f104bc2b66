import { describe, expect, it } from "vitest";
import { filesOf } from "../../../tests/builders/definition-files.ts";
import brokenDefinitions from "../../../tests/definitions/broken-definitions.json" with { type: "json" };
import type { Finding } from "../survey/finding.ts";
import { type DefinitionFiles, parseDefinition } from "../survey/parse-definition.ts";
import { lintDefinition } from "./lint-definition.ts";

const files = filesOf("metropoles-numeriques");

interface Change {
  /** JSON pointer from the files of the folder. */
  readonly at: string;
  /** Left out: what is there is taken away. */
  readonly to?: unknown;
}

interface Broken {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly finding: string;
  readonly message: string;
  /** What cannot but follow from the change. */
  readonly also?: readonly string[];
}

function changed(changes: readonly Change[]): DefinitionFiles {
  const draft = structuredClone(files) as unknown as Record<string, unknown>;
  for (const change of changes) {
    const keys = change.at
      .slice(1)
      .split("/")
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const last = keys.pop() ?? "";
    const parent = keys.reduce((value, key) => value[key] as Record<string, unknown>, draft);
    if ("to" in change) parent[last] = change.to;
    else delete parent[last];
  }
  return draft as unknown as DefinitionFiles;
}

function findingsIn(content: DefinitionFiles): readonly Finding[] {
  const parsed = parseDefinition(content);
  return parsed.ok ? lintDefinition(parsed.value) : parsed.reason;
}

describe("lintDefinition", () => {
  it("finds nothing in a questionnaire that stands", () => {
    expect(findingsIn(files)).toEqual([]);
  });

  it.each<Broken>(brokenDefinitions)("finds $name, says so where it is, and finds nothing else", (broken) => {
    const findings = findingsIn(changed(broken.changes));
    const placed = findings.map(({ rule, file, path }) => `${rule} ${file} ${path}`);
    expect(placed.toSorted()).toEqual([broken.finding, ...(broken.also ?? [])].toSorted());
    const told = findings.filter((_, place) => placed[place] === broken.finding);
    expect(told.map(({ message }) => message)).toEqual([broken.message]);
    for (const { message } of findings) expect(message).toMatch(/^["\p{Lu}].*[.?!”]$/su);
  });
});
