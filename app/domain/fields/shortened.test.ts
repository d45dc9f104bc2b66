import { expect, it } from "vitest";
import { shortened } from "./shortened.ts";

it.each([
  ["Trop tôt", 10, "Trop tôt"],
  ["Trop\n\n tôt ", 10, "Trop tôt"],
  ["Trop tôt pour nous", 10, "Trop tôt…"],
  ["Anticonstitutionnel", 4, "Anti…"],
  ["🌊🌊🌊", 2, "🌊🌊…"],
  ["", 4, ""],
])("of %j in %i characters is %j", (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});
