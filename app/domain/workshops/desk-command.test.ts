import { describe, expect, it } from "vitest";
import { formEntries } from "../fields/form-entries.ts";
import { readCommand, seenOf } from "./desk-command.ts";

const read = (fields: Readonly<Record<string, string>>) => readCommand(formEntries(Object.entries(fields)));

describe("a step sent by the desk", () => {
  it("is one of the room, or of a question", () => {
    expect(read({ intent: "open", seen: "0" })).toEqual({ do: "open", seen: 0 });
    expect(read({ intent: "lock", seen: "12" })).toEqual({ do: "lock", seen: 12 });
    expect(read({ intent: "reveal", question: "a", seen: "3" })).toEqual({
      ...{ do: "reveal", question: "a", seen: 3 },
    });
  });

  it("is none where it names none, or what has a page of its own", () => {
    for (const intent of ["", "x", "transfer", "accept", "constructor"]) expect(read({ intent })).toBeNull();
  });

  it("is stale where it does not say what was seen", () => {
    for (const seen of ["", "x", "-1", "1e3", "9999999999"])
      expect(seenOf(formEntries([["seen", seen]])), seen).toBe(-1);
  });
});
