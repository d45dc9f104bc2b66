import { describe, expect, it } from "vitest";
import { filesOf } from "../../../tests/builders/definition-files.ts";
import brokenDefinitions from "../../../tests/definitions/broken-definitions.json" with { type: "json" };
import type { Finding } from "./finding.ts";
import { lintDefinition } from "./lint-definition.ts";
import { type DefinitionFiles, parseDefinition } from "./parse-definition.ts";

const files = filesOf("metropoles-numeriques");

interface Change {
  /** JSON pointer from the files of the folder. */
  readonly at: string;
  /** Left out: what is there is taken away. */
  readonly to?: unknown;
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

  it.each(brokenDefinitions)("finds $name, and says where in a sentence", ({ changes, finding }) => {
    const findings = findingsIn(changed(changes));
    expect(findings.map(({ rule, file, path }) => `${rule} ${file} ${path}`)).toContain(finding);
    for (const { message } of findings) expect(message).toMatch(/^["\p{Lu}].*[.?!”]$/su);
  });
});
