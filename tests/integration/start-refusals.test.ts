import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StartRefusal } from "../../app/database/start-refusal.server.ts";
import type { Survey } from "../../app/domain/survey/survey.schema.ts";
import { aDefinitionsFolder } from "../builders/a-definitions-folder.ts";
import { aServer, aTrial, opened, post } from "../builders/a-running-server.ts";
import { editDefinition, SURVEY } from "../builders/edit-definition.ts";

let folder: string;
let DATABASE_PATH: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  DATABASE_PATH = join(folder, "barometre.sqlite");
});
afterEach(() => rmSync(folder, { recursive: true }));

function start(DEFINITIONS_PATH: string) {
  return aServer({ DATABASE_PATH, DEFINITIONS_PATH });
}
function renumber(version: string): (definition: { survey: Survey }) => void {
  return ({ survey }) => Object.assign(survey, { version });
}

describe("a start", () => {
  it("serves a new folder after a restart, without a change of code", () => {
    const definitions = aDefinitionsFolder();
    const first = start(definitions);
    expect(first.definitions.list().map(({ survey }) => survey.id)).toEqual([SURVEY]);
    first.close();
    cpSync(join(definitions, SURVEY), join(definitions, "second-questionnaire"), { recursive: true });
    editDefinition(
      definitions,
      ({ survey }) => Object.assign(survey, { id: "second-questionnaire" }),
      "second-questionnaire",
    );
    const second = start(definitions);
    expect(second.definitions.list().map(({ survey }) => survey.id)).toEqual([
      SURVEY,
      "second-questionnaire",
    ]);
    second.close();
  });

  it("is refused when a questionnaire changed under a version that an assessment is pinned to, and says so", async () => {
    const definitions = aDefinitionsFolder();
    const first = start(definitions);
    await aTrial(first);
    first.close();
    editDefinition(definitions, ({ french }) => Object.assign(french, { title: "Un autre titre" }));
    expect(() => start(definitions)).toThrow(StartRefusal);
    expect(() => start(definitions)).toThrow(/metropoles-numeriques changed but is still version 1\.0\.0/);
  });

  it("lets the author mend a version that no assessment is pinned to", () => {
    const definitions = aDefinitionsFolder();
    start(definitions).close();
    editDefinition(definitions, ({ french }) => Object.assign(french, { title: "Un autre titre" }));
    const second = start(definitions);
    expect(second.definitions.getCurrent(SURVEY)?.definition.texts.fr?.title).toBe("Un autre titre");
    second.close();
  });

  it("does not see a change of layout as a change", async () => {
    const definitions = aDefinitionsFolder();
    const first = start(definitions);
    await aTrial(first);
    first.close();
    editDefinition(definitions, () => undefined);
    start(definitions).close();
  });

  it("keeps answers with the version they were given to when a new one is served", async () => {
    const definitions = aDefinitionsFolder();
    const first = start(definitions);
    const old = await aTrial(first);
    await post(first, old, { question: "data.use", fields: { answer: "3" } });
    first.close();
    editDefinition(definitions, ({ survey, french }) => {
      Object.assign(survey, { version: "1.1.0" });
      Object.assign(french, { title: "Un autre titre" });
    });
    const second = start(definitions);
    const { model, answers } = opened(second, old);
    expect(model.survey.version).toBe("1.0.0");
    expect(model.definition.texts.fr?.title).not.toBe("Un autre titre");
    expect(answers).toEqual({ "data.use": { state: "answered", value: 3 } });
    expect(opened(second, await aTrial(second)).model.definition.texts.fr?.title).toBe("Un autre titre");
    second.close();
  });

  it("still opens assessments whose questionnaire was removed", async () => {
    const definitions = aDefinitionsFolder();
    const first = start(definitions);
    const trial = await aTrial(first);
    first.close();
    rmSync(join(definitions, SURVEY), { recursive: true });
    const second = start(definitions);
    expect(second.definitions.list()).toEqual([]);
    expect(opened(second, trial).model.survey.id).toBe(SURVEY);
    second.close();
  });

  it.each<[string, (definitions: string) => void, RegExp]>([
    [
      "a file that is not JSON",
      (path) => writeFileSync(join(path, SURVEY, "levers.json"), "{"),
      /levers\.json/,
    ],
    [
      "a file that is not UTF-8",
      (path) => writeFileSync(join(path, SURVEY, "levers.json"), Buffer.from([0x22, 0xff, 0x22])),
      /levers\.json/,
    ],
    ["a missing file", (path) => rmSync(join(path, SURVEY, "levers.json")), /levers\.json/],
    [
      "a folder that is not named after its id",
      (path) => editDefinition(path, ({ survey }) => Object.assign(survey, { id: "other" })),
      /the id is "other"/,
    ],
    [
      "a shape that the format does not have",
      (path) => editDefinition(path, renumber("one")),
      /survey\.json.*version/,
    ],
  ])("is refused on %s, with the file and the place", (_, spoil, message) => {
    const definitions = aDefinitionsFolder();
    spoil(definitions);
    expect(() => start(definitions)).toThrow(StartRefusal);
    expect(() => start(definitions)).toThrow(message);
  });

  it("is refused when there is no folder of questionnaires", () => {
    expect(() => start(join(folder, "nowhere"))).toThrow(/nowhere/);
    expect(() => start(join(folder, "nowhere"))).toThrow(StartRefusal);
  });
});
