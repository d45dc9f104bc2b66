import { describe, expect, it } from "vitest";
import { modelOf } from "../../tests/builders/definition-files.ts";
import type { SectionKind } from "../domain/survey/survey.schema.ts";
import { hubGroups } from "./hub-groups.ts";

function groupsOf(...kinds: readonly SectionKind[]) {
  return hubGroups(kinds.map((kind) => ({ kind }))).map(({ kind, sections }) => [
    kind,
    sections.map(({ place }) => place),
  ]);
}

describe("hubGroups", () => {
  it.each(["metropoles-numeriques", "commune-numerique"])("lists %s in the order it is asked", (id) => {
    const { sections } = modelOf(id);
    const groups = hubGroups(sections);
    expect(groups.flatMap((group) => group.sections.map(({ section }) => section))).toEqual(sections);
    expect(groups.map(({ kind }) => kind)).toEqual(["around", "dimensions", "around"]);
  });

  it("counts the dimensions on from one run to the next", () => {
    expect(groupsOf("dimension", "facts", "dimension", "dimension", "brakes", "gains")).toEqual([
      ["dimensions", [0]],
      ["around", [null]],
      ["dimensions", [1, 2]],
      ["around", [null, null]],
    ]);
  });

  it("puts a questionnaire without any scored section under one heading", () => {
    expect(groupsOf("facts", "gains")).toEqual([["around", [null, null]]]);
    expect(groupsOf()).toEqual([]);
  });
});
