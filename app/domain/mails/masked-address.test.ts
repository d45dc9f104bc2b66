import { expect, it } from "vitest";
import { maskedAddress } from "./masked-address.ts";

it.each([
  ["ada.lovelace@rennes.example", "a…@rennes.example"],
  ["a@b.example", "a…@b.example"],
  ["𝔞da@b.example", "𝔞…@b.example"],
  ["a@b@c.example", "a…@c.example"],
  ["@c.example", "@…"],
  ["nobody", "n…"],
  ["", "…"],
])("maskedAddress(%j) is %j", (email, masked) => {
  expect(maskedAddress(email)).toBe(masked);
});
