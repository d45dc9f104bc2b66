import { describe, expect, it } from "vitest";
import { moved, plannedQuestions, readMove, readPrevote } from "./edited-workshop.ts";

const questions = ["a", "b", "c"].map((id) => ({ id, minutes: 8 }));
const order = (intent: string) => moved(questions, readMove(intent)).map(({ id }) => id);

describe("questions of a workshop that is being prepared", () => {
  it("move one place, and no further than the ends", () => {
    expect(order("up b")).toEqual(["b", "a", "c"]);
    expect(order("down b")).toEqual(["a", "c", "b"]);
    expect(order("up a")).toEqual(["a", "b", "c"]);
    expect(order("down c")).toEqual(["a", "b", "c"]);
    expect(order("up x")).toEqual(["a", "b", "c"]);
  });

  it("are left out, and taken in once", () => {
    expect(order("drop b")).toEqual(["a", "c"]);
    expect(order("add d")).toEqual(["a", "b", "c", "d"]);
    expect(order("add a")).toEqual(["a", "b", "c"]);
    expect(moved(questions, readMove("save"))).toBe(questions);
    expect(readMove("constructor x")).toEqual({ do: "save" });
  });

  it("take from a minute to an hour each", () => {
    expect(plannedQuestions(["a"], () => "12")).toEqual([{ id: "a", minutes: 12 }]);
    for (const wrong of ["", "0", "61", "x"]) expect(plannedQuestions(["a"], () => wrong)).toBeNull();
  });
});

describe("the vote before the meeting", () => {
  it("is opened by hand or on a day, or is none", () => {
    expect(readPrevote({ has: "yes", on: "" })).toEqual({ hasPrevote: true, prevoteOn: null });
    expect(readPrevote({ has: "yes", on: "2027-03-01" })).toEqual({
      hasPrevote: true,
      prevoteOn: "2027-03-01",
    });
    expect(readPrevote({ has: "", on: "never" })).toEqual({ hasPrevote: false, prevoteOn: null });
    expect(readPrevote({ has: "yes", on: "2027-02-30" })).toBeNull();
  });
});
