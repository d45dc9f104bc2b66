import { expect, it } from "vitest";
import { aSurvey } from "../../../tests/builders/a-survey.ts";
import type { Answers } from "../questions/answer.ts";
import { listEntries } from "./list-entries.ts";

const name = { id: "name", type: "text" as const, max: 80 };
const projects = {
  id: "projects",
  type: "list" as const,
  ask: [],
  min: 0,
  max: 5,
  title: "name",
  fields: [name],
};
const group = { id: "group", type: "group" as const, ask: [], fields: [name] };
const model = aSurvey({ sections: [{ id: "facts", kind: "facts", questions: [projects, group] }] });
const entriesOf = (answers: Answers, id = "projects") => listEntries(model, answers, id);

it("tells each entry by its id and its name, in the order in which they were told", () => {
  const value = [
    { id: "e-2", name: "Guichet" },
    { id: "e-1", name: "Carte" },
  ];
  expect(entriesOf({ projects: { state: "answered", value } })).toEqual([
    { id: "e-2", label: "Guichet" },
    { id: "e-1", label: "Carte" },
  ]);
});

it("tells an entry without a name by its place", () => {
  const value = [{ id: "e-1", name: "Carte" }, { id: "e-2" }];
  expect(entriesOf({ projects: { state: "answered", value } })[1]).toEqual({ id: "e-2", label: "… (2)" });
});

it("tells one without an id, which an old answer may hold, by none", () => {
  expect(entriesOf({ projects: { state: "answered", value: [{ name: "Carte" }] } })).toEqual([
    { id: "", label: "Carte" },
  ]);
});

it("has none where nothing is told, and of what is no list", () => {
  expect(entriesOf({})).toEqual([]);
  expect(entriesOf({ projects: { state: "dk" } })).toEqual([]);
  expect(entriesOf({ projects: { state: "answered", value: "Carte" } })).toEqual([]);
  expect(entriesOf({ group: { state: "answered", value: [{ id: "e-1", name: "Carte" }] } }, "group")).toEqual(
    [],
  );
  expect(entriesOf({ gone: { state: "answered", value: [{ id: "e-1" }] } }, "gone")).toEqual([]);
  expect(listEntries(model, {}, "toString")).toEqual([]);
});
