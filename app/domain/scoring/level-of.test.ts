import { describe, expect, it } from "vitest";
import { answered, DONT_KNOW, notApplicable } from "../../../tests/builders/answers.ts";
import {
  aLikert,
  aMultiSelect,
  anIndicator,
  aPercentage,
  aYesNo,
} from "../../../tests/builders/indicators.ts";
import { levelOf } from "./level-of.ts";

describe("levelOf", () => {
  it.each([0, 1, 2, 3, 4])("reads step %d of a ladder as it is", (level) => {
    expect(levelOf(anIndicator(), answered(level))).toBe(level);
  });

  it.each([[5], [-1], [2.5], ["2"], [Number.NaN], [["2"]]])("reads no level in %j on a ladder", (value) => {
    expect(levelOf(anIndicator(), answered(value))).toBeNull();
  });

  it.each([
    [0, 0],
    [9.99, 0],
    [10, 1],
    [29.99, 1],
    [30, 2],
    [54.9, 2],
    [55, 3],
    [79.99, 3],
    [80, 4],
    [100, 4],
  ])("puts %d %% in the band that it opens or lies in", (percent, level) => {
    expect(levelOf(aPercentage(), answered(percent))).toBe(level);
  });

  it.each([[-0.01], [100.01], [Number.NaN], ["50"]])("reads no level in %j per cent", (value) => {
    expect(levelOf(aPercentage(), answered(value))).toBeNull();
  });

  it.each([
    [[], 0],
    [["a"], 1],
    [["a", "b"], 2],
    [["a", "b", "c"], 3],
    [["a", "b", "c", "d"], 3],
    [["a", "b", "c", "d", "e"], 4],
  ])("counts the boxes %j", (ticked, level) => {
    expect(levelOf(aMultiSelect(), answered(ticked))).toBe(level);
  });

  it("counts a repeated box once and an unknown one not at all", () => {
    expect(levelOf(aMultiSelect(), answered(["a", "a", "no-such-box"]))).toBe(1);
  });

  it("reads no level in a text where boxes are expected, even one that contains an option", () => {
    expect(levelOf(aMultiSelect(), answered("abc"))).toBeNull();
  });

  it.each([
    ["no", 0],
    ["partly", 2],
    ["yes", 4],
    ["maybe", null],
  ])("gives the option %s its level", (option, level) => {
    expect(levelOf(aYesNo(), answered(option))).toBe(level);
  });

  it("takes the lower of the two middle individual answers", () => {
    expect(levelOf(aLikert(), answered([4, 3, 1, 0, 2, 4]))).toBe(2);
  });

  it("leaves out those who do not know, and then needs five others", () => {
    expect(levelOf(aLikert(), answered(["dk", 1, 1, 3, 3, 3]))).toBe(3);
    expect(levelOf(aLikert(), answered(["dk", 1, 1, 3, 3]))).toBeNull();
  });

  it("leaves out votes outside the scale", () => {
    expect(levelOf(aLikert(), answered([1, 1, 1, 1, 9]))).toBeNull();
  });

  it.each([[DONT_KNOW], [notApplicable()], [{ state: "unanswered" } as const], [undefined]])(
    "finds no level in %j",
    (answer) => expect(levelOf(anIndicator(), answer)).toBeNull(),
  );
});
