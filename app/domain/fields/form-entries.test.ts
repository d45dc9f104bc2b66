import { describe, expect, it } from "vitest";
import { entriesOfValues, formEntries, scoped } from "./form-entries.ts";

describe("formEntries", () => {
  it("reads texts by name and is deaf to files", () => {
    const data = new FormData();
    data.append("value", "a");
    data.append("value", "b");
    data.append("note", new File(["x"], "x.txt"));
    const entries = formEntries(data);
    expect(entries.get("value")).toBe("a");
    expect(entries.getAll("value")).toEqual(["a", "b"]);
    expect(entries.get("note")).toBeNull();
    expect(entries.getAll("constructor")).toEqual([]);
  });

  it("D02: says to each question of a page which form it is", () => {
    const entries = scoped(entriesOfValues({ form: "token", version: "1", "a:version": "2" }), "a:");
    expect([entries.get("form"), entries.get("version"), entries.getAll("version")]).toEqual([
      "token",
      "2",
      ["2"],
    ]);
  });

  it("shows one question among those of a page", () => {
    const entries = scoped(entriesOfValues({ "data.open:answer": "3", "data.use:answer": "1" }), "data.use:");
    expect(entries.get("answer")).toBe("1");
    expect(entries.get("data.open:answer")).toBeNull();
  });
});
