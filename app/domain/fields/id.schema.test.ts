import { describe, expect, it } from "vitest";
import { z } from "zod";
import { idSchema, localeSchema, versionSchema } from "./id.schema.ts";

describe("an id", () => {
  it.each([
    ...["a", "7", "ab", "a-b", "ab-cd-ef", "a.b", "ab.cd.ef", "steering.elected-lead", "ab-cd.ef-gh-ij.k1"],
    "a".repeat(80),
  ])("may be %j", (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each([
    ...[
      "",
      "A",
      "aB",
      "é",
      "a_b",
      "a b",
      "-a",
      "a-",
      "a--b",
      ".a",
      "a.",
      "a..b",
      "a.-b",
      "a-.b",
      "a.b-",
      "a\n",
    ],
    ...["a.B", "a.b-C", "a-B", "?a", "a?", "a.b--c", "a".repeat(81)],
  ])("is not %j", (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });

  it("is told to authors how it is made", () => {
    expect(idSchema.safeParse("A").error?.issues[0]?.message).toMatch(
      /lower-case letters, digits and hyphens/,
    );
  });

  it("is described once to their editors", () => {
    const { $defs } = z.toJSONSchema(z.strictObject({ a: idSchema, b: idSchema }));
    expect($defs?.["Id"]).toMatchObject({ description: expect.stringMatching(/kebab-case/i) });
  });
});

describe("a version", () => {
  it.each(["0.0.1", "1.0.0", "12.34.56"])("may be %j", (version) => {
    expect(versionSchema.safeParse(version).success).toBe(true);
  });

  it.each([
    "1",
    "1.0",
    "1.0.0.0",
    "v1.0.0",
    "1.0.0-a",
    "1..0",
    ".0.0",
    "1.0.",
    "a.0.0",
    "1.a.0",
    "1.0.a",
    "1 0 0",
  ])("is not %j", (version) => {
    expect(versionSchema.safeParse(version).error?.issues[0]?.message).toMatch(/three numbers/);
  });
});

it("the languages are French and English, and told to authors", () => {
  expect(["fr", "en", "de", ""].map((locale) => localeSchema.safeParse(locale).success)).toEqual([
    ...[true, true, false, false],
  ]);
  expect(z.toJSONSchema(localeSchema).description).toMatch(/interface/);
});
