import { describe, expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import { publicProjects } from "./public-projects.ts";

const text = (id: string, publication?: "public" | "private") => ({
  ...{ id, type: "text" as const, max: 80 },
  ...(publication !== undefined && { publication }),
});
const projects = {
  ...{ id: "projects", type: "list" as const, ask: ["dgs"], min: 0, max: 5, title: "name" },
  fields: [text("name", "public"), text("cost", "private"), text("note"), text("aim", "public")],
};
const model = aSurvey({ sections: [{ id: "projects", kind: "facts", questions: [projects] }] });
const told = (value: unknown) => publicProjects(model, { projects: { state: "answered", value } as never });

describe("publicProjects", () => {
  it("tells the fields that are marked as public, where something was typed", () => {
    const entry = { name: "Guichet", cost: "12 M€", note: "secret", aim: "Un seul compte" };
    expect(told([entry, { name: "Réseau", aim: "" }])).toEqual([
      { name: "Guichet", aim: "Un seul compte" },
      { name: "Réseau" },
    ]);
  });
  it("tells no value that is no text", () => {
    expect(told([{ name: ["a"], aim: 3 }, "nonsense", null])).toEqual([]);
  });
  it("tells the entries of a list, of each its texts and numbers, and no field of it that is private", () => {
    const level = { id: "intensity", type: "level" as const, levels: 5 };
    const brakes = {
      ...{ id: "brakes", type: "list" as const, publication: "public" as const, min: 0, max: 6 },
      fields: [text("brake"), level, text("note", "private")],
    };
    const asked = {
      ...projects,
      fields: [...projects.fields, brakes, { ...brakes, id: "kept", publication: "private" as const }],
    };
    const asking = aSurvey({ sections: [{ id: "projects", kind: "facts", questions: [asked] }] });
    const of = (entries: unknown) =>
      publicProjects(asking, {
        projects: {
          state: "answered",
          value: [{ name: "Guichet", brakes: entries, kept: entries }],
        } as never,
      });
    expect(
      of([
        { brake: "budget", intensity: 0, note: "secret" },
        { brake: "", intensity: 3, more: "x" },
      ]),
    ).toEqual([{ name: "Guichet", brakes: [{ brake: "budget", intensity: 0 }, { intensity: 3 }] }]);
    for (const none of [[], "nonsense", [null, "x", { note: "secret" }], undefined])
      expect(of(none)).toEqual([{ name: "Guichet" }]);
  });
  it("tells of what is marked as public only what its team agrees to, where it is asked", () => {
    const consent = {
      id: "agreed",
      type: "choices" as const,
      options: { source: { kind: "siblings" as const } },
    };
    const asked = { ...projects, fields: [...projects.fields, consent] };
    const asking = aSurvey({ sections: [{ id: "projects", kind: "facts", questions: [asked] }] });
    const entry = { name: "Guichet", cost: "12 M€", aim: "Un seul compte" };
    const toldOf = (agreed?: readonly string[]) =>
      publicProjects(asking, { projects: { state: "answered", value: [{ ...entry, agreed }] } as never });
    expect(toldOf(["name"])).toEqual([{ name: "Guichet" }]);
    expect(toldOf(["name", "cost"]), "consent adds nothing").toEqual([{ name: "Guichet" }]);
    expect(toldOf(["cost"]), "and so nothing is told of it").toEqual([]);
    expect(toldOf([])).toEqual([]);
    expect(toldOf(), "silence is no consent").toEqual([]);
  });
  it.each([
    ["of its own", ["name", "other"]],
    ["of a questionnaire", { source: { kind: "communes" as const } }],
  ])("takes boxes with options %s for no consent", (_, options) => {
    const boxes = { id: "boxes", type: "choices" as const, options };
    const asked = { ...projects, fields: [...projects.fields, boxes] };
    const asking = aSurvey({ sections: [{ id: "projects", kind: "facts", questions: [asked] }] });
    const value = [{ name: "Guichet", aim: "Un seul compte", boxes: ["name"] }];
    expect(publicProjects(asking, { projects: { state: "answered", value } as never })).toEqual([
      { name: "Guichet", aim: "Un seul compte" },
    ]);
  });
  it("is none where it is not answered, not asked, or no list", () => {
    expect(publicProjects(model, {})).toEqual([]);
    expect(publicProjects(model, { projects: { state: "dk" } })).toEqual([]);
    expect(told("nonsense")).toEqual([]);
    expect(publicProjects(aSurvey(), { projects: { state: "answered", value: [] } as never })).toEqual([]);
  });
});
