import { expect, it } from "vitest";
import { finalisedName } from "../finalisation/finalised-name.ts";
import { publishedName } from "./published-name.ts";

it("tells published versions from finalised ones of the same number", () => {
  const of = { slug: "rennes-metropole", edition: "2026" };
  expect(publishedName({ ...of, number: 2 })).toBe("rennes-metropole-2026-2");
  expect(finalisedName({ ...of, version: 2 })).toBe("rennes-metropole-2026-version-2.json");
});
