import { describe, expect, it } from "vitest";
import { readBallot } from "./ballot-form.ts";

const read = (vote: string, reason = "") => readBallot({ vote, reason }, [0, 4]);

describe("a ballot", () => {
  it("is a level of the question, or that one does not know, with a reason where there is one", () => {
    expect(read("4", "  Le guichet\r\nexiste. ")).toEqual({
      ballot: { vote: 4, reason: "Le guichet\nexiste.", confidence: null },
    });
    expect(read("0")).toEqual({ ballot: { vote: 0, reason: "", confidence: null } });
    expect(read("dk")).toEqual({ ballot: { vote: "dk", reason: "", confidence: null } });
  });

  it("may say how sure one is of a level, and not of not knowing", () => {
    const sure = (vote: string, confidence: string) => readBallot({ vote, reason: "", confidence }, [0, 4]);
    expect(sure("4", "fairly")).toMatchObject({ ballot: { confidence: "fairly" } });
    expect(sure("4", "very")).toMatchObject({ ballot: { confidence: null } });
    expect(sure("dk", "sure")).toMatchObject({ ballot: { confidence: null } });
  });

  it.each(["", "2", "04", "na", "4 "])("is none with %j", (vote) => {
    expect(read(vote)).toEqual({ problems: ["NO_VOTE"] });
  });

  it("has a reason of 280 characters at most, and says all that is wrong", () => {
    expect(read("4", "x".repeat(280))).toMatchObject({ ballot: { vote: 4 } });
    expect(read("4", "x".repeat(281))).toEqual({ problems: ["LONG_REASON"] });
    expect(read("", "x".repeat(281))).toEqual({ problems: ["NO_VOTE", "LONG_REASON"] });
  });
});
