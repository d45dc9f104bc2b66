import { describe, expect, it } from "vitest";
import { moved, plannedQuestions, readMove, readPrevote, type TypedPrevote } from "./edited-workshop.ts";

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

const read = (typed: Partial<TypedPrevote>) =>
  readPrevote({ ...{ has: "yes", on: "", meeting: "2027-03-18", toldOf: "" }, ...typed }, "2027-02-28");

describe("the vote before the meeting", () => {
  it("is opened by hand or on a day, or is none", () => {
    expect(read({ on: "" })).toEqual({ hasPrevote: true, prevoteOn: null });
    expect(read({ on: "2027-03-01" })).toEqual({ hasPrevote: true, prevoteOn: "2027-03-01" });
    expect(read({ has: "", on: "never" })).toEqual({ hasPrevote: false, prevoteOn: null });
    expect(read({ on: "2027-02-30" })).toBe("BAD_PREVOTE");
  });

  it("opens neither on a day that is over nor after the meeting, and today once that was told", () => {
    expect(read({ on: "2027-02-27" })).toBe("OUT_PREVOTE");
    expect(read({ on: "2027-03-19" })).toBe("OUT_PREVOTE");
    expect(read({ on: "2027-03-19", meeting: "" })).toMatchObject({ prevoteOn: "2027-03-19" });
    expect(read({ on: "2027-02-28" })).toBe("TODAY_PREVOTE");
    expect(read({ on: "2027-02-28", toldOf: "2027-02-27" })).toBe("TODAY_PREVOTE");
    expect(read({ on: "2027-02-28", toldOf: "2027-02-28" })).toMatchObject({ prevoteOn: "2027-02-28" });
  });
});
