import { expect, it } from "vitest";
import { inOrder } from "./in-order.ts";

const rows = ["a", "b", "c"].map((id) => ({ id }));
const ids = (order: readonly string[] | undefined) => inOrder(rows, order).map(({ id }) => id);

it("puts rows in the order that is asked for, and loses none", () => {
  expect(ids(undefined)).toEqual(["a", "b", "c"]);
  expect(ids(["c", "a", "b"])).toEqual(["c", "a", "b"]);
  expect(ids(["c"])).toEqual(["c", "a", "b"]);
  expect(ids(["x", "b"])).toEqual(["b", "a", "c"]);
});
