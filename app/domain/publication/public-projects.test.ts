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
    expect(told([{ name: ["a"], aim: 3 }, "nonsense", null])).toEqual([{}, {}, {}]);
  });
  it("is none where it is not answered, not asked, or no list", () => {
    expect(publicProjects(model, {})).toEqual([]);
    expect(publicProjects(model, { projects: { state: "dk" } })).toEqual([]);
    expect(told("nonsense")).toEqual([]);
    expect(publicProjects(aSurvey(), { projects: { state: "answered", value: [] } as never })).toEqual([]);
  });
});
