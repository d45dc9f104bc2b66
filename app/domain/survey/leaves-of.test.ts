import { describe, expect, it } from "vitest";
import { leavesOf } from "./leaves-of.ts";

const read = (value: unknown) => Object.fromEntries(leavesOf(value));

describe("the leaves of a value", () => {
  it("are told by the way that leads to them", () => {
    expect(read({ weight: 2, notApplicable: { if: { in: "a" } }, legal: true, none: null })).toEqual({
      weight: "2",
      "notApplicable.if.in": "a",
      legal: "true",
      none: "null",
    });
    expect(read("alone")).toEqual({ "": "alone" });
  });

  it("leave out what says nothing", () => {
    expect(read({ a: undefined, b: 1 })).toEqual({ b: "1" });
    expect(read(undefined)).toEqual({});
    expect(read({})).toEqual({});
  });

  it("keep a list of ids or numbers together, and texts apart", () => {
    expect(read({ ask: ["dsi", "elu"], levels: [0, 1, 2], none: [] })).toEqual({
      ask: "dsi, elu",
      levels: "0, 1, 2",
      none: "",
    });
    expect(read({ steps: ["Écrire la charte", "La publier"] })).toEqual({
      "steps.1": "Écrire la charte",
      "steps.2": "La publier",
    });
    expect(read({ steps: ["a,b", "c"] })).toEqual({ "steps.1": "a,b", "steps.2": "c" });
  });

  it("tell parts with an id by it, and say their order; other parts by their place", () => {
    expect(
      read({
        options: [
          { id: "yes", level: 4 },
          { id: "no", level: 0 },
        ],
      }),
    ).toEqual({
      options: "yes, no",
      "options.yes.id": "yes",
      "options.yes.level": "4",
      "options.no.id": "no",
      "options.no.level": "0",
    });
    expect(read({ bands: [{ from: 0 }, { from: 50 }] })).toEqual({
      "bands.1.from": "0",
      "bands.2.from": "50",
    });
    expect(read({ all: [{ id: "a" }, null, true] })).toEqual({
      "all.a.id": "a",
      "all.2": "null",
      "all.3": "true",
    });
  });
});
