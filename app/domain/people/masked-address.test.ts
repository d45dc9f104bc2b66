import { expect, it } from "vitest";
import { maskedAddress } from "./masked-address.ts";

it("S15: shows the first letter of an address and where it is", () => {
  expect(maskedAddress("jeanne.dupont@rennes.fr")).toBe("j…@rennes.fr");
  expect(maskedAddress("x@lille.example")).toBe("x…@lille.example");
});
