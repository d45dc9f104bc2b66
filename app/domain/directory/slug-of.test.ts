import { describe, expect, it } from "vitest";
import { slugOf } from "./slug-of.ts";

describe("slugOf", () => {
  it.each([
    ["Métropole d'Aix-Marseille-Provence", "metropole-d-aix-marseille-provence"],
    ["Saint-Étienne Métropole", "saint-etienne-metropole"],
    ["Mons-en-Barœul", "mons-en-baroeul"],
    ["<script>", "script"],
  ])("writes %s as %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
  it("ends within 60 characters, on a letter", () => {
    expect(slugOf(`${"a".repeat(59)} b`)).toBe("a".repeat(59));
  });
  it("names a body written without any letter", () => {
    expect(slugOf("東京")).toBe("organisme");
  });
});
