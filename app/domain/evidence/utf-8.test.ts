import { expect, it } from "vitest";
import { isUtf8 } from "./utf-8.ts";

it("tells UTF-8 from another spelling of the same letters", () => {
  expect(isUtf8(Buffer.from("été", "utf8"))).toBe(true);
  expect(isUtf8(Buffer.from("été", "latin1"))).toBe(false);
  expect(isUtf8(Buffer.from(""))).toBe(true);
});
