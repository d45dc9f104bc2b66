// Content is code: every questionnaire of the project stands, and every example of it holds.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { servedSchemas } from "../../app/commands/survey/write-schemas.server.ts";
import { checkDefinition } from "../../app/domain/authoring/check-definition.ts";
import { listDefinitionFolders } from "../../app/record/definition-folders.store.server.ts";
import { DEFINITIONS, folderOf } from "../builders/definition-files.ts";

const ROOT = join(import.meta.dirname, "../..");

describe.each(listDefinitionFolders(DEFINITIONS))("questionnaire %s", (id) => {
  const folder = folderOf(id);

  it("stands without an error or an advice, and its examples hold", () => {
    expect(folder.unreadable).toEqual([]);
    expect(checkDefinition(folder).findings).toEqual([]);
  });

  it("has an example that would fail if the engine changed", () => {
    const [name, example] = Object.entries(folder.examples)[0] as [
      string,
      { expected: { global: { score: unknown } } },
    ];
    const wrong = { ...example, expected: { global: { score: 12.3 } } };
    const { findings } = checkDefinition({ ...folder, examples: { ...folder.examples, [name]: wrong } });
    expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toContain(
      "example-holds /expected/global/score",
    );
  });

  it("sets the name of the body apart in its sentences, so that no name wants an article", () => {
    for (const file of jsonFilesUnder(join(DEFINITIONS, id)))
      expect(readFileSync(file, "utf8"), file).not.toMatch(/[\p{L}’] ?\{\{name\}\}/u);
  });

  it("names the schema of each of its files, so that editors check them", () => {
    for (const file of jsonFilesUnder(join(DEFINITIONS, id))) {
      const { $schema } = JSON.parse(readFileSync(file, "utf8")) as { $schema: string };
      expect(existsSync(resolve(dirname(file), $schema)), `${file} names ${$schema}`).toBe(true);
    }
  });
});

describe("public/schemas", () => {
  it.each(Object.entries(servedSchemas()))(
    "has %s as the format makes it: run `npm run survey -- schemas`",
    (name, content) => {
      expect(readFileSync(join(ROOT, "public/schemas", name), "utf8")).toBe(content);
    },
  );
});

function jsonFilesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(folder, name));
}
