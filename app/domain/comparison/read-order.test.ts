import { describe, expect, it } from "vitest";
import { readOrder } from "./read-order.ts";

const ALL = ["steering", "data", "agents"];

describe("readOrder", () => {
  it("puts what was named first, and what was not behind it, in the order of the questionnaire", () => {
    expect(readOrder(["agents"], ALL)).toEqual({
      ...{ order: ["agents", "steering", "data"], named: ["agents"], twice: [], hasUnknown: false },
    });
    expect(readOrder([], ALL).order).toEqual(ALL);
    expect(readOrder(["", "data", ""], ALL)).toMatchObject({
      ...{ order: ["data", "steering", "agents"], hasUnknown: false },
    });
  });

  it("counts what was named twice at its first place, and says so", () => {
    expect(readOrder(["data", "agents", "data"], ALL)).toMatchObject({
      ...{ order: ["data", "agents", "steering"], twice: ["data"] },
    });
  });

  it("leaves out what is no dimension, and never loses one that is", () => {
    const order = readOrder(["__proto__", "agents", "<img>"], ALL);
    expect(order).toMatchObject({ hasUnknown: true, named: ["agents"] });
    expect(order.order.toSorted()).toEqual(ALL.toSorted());
    expect(
      readOrder(
        Array.from({ length: 5_000 }, () => "x"),
        ALL,
      ).order,
    ).toEqual(ALL);
  });
});
