import { expect, it } from "vitest";
import { keptDefinitionSchema, publishedFileSchema } from "./published-file.schema.ts";

it("is a document or an edition of documents, and nothing beside them", () => {
  for (const other of [null, [], {}, { published: {} }, { published: [{}] }, { format: 2 }])
    expect(publishedFileSchema.safeParse(other).success, JSON.stringify(other)).toBe(false);
  expect(publishedFileSchema.safeParse({ edition: "x", published: [] }).success).toBe(true);
});

it("has of a questionnaire its structure and its texts", () => {
  expect(keptDefinitionSchema.safeParse({ survey: {}, texts: {} }).success).toBe(true);
  expect(keptDefinitionSchema.safeParse("x").error?.issues[0]?.message).toContain("structure and texts");
  for (const other of [null, "x", {}, { survey: {} }, { texts: {} }])
    expect(keptDefinitionSchema.safeParse(other).success, JSON.stringify(other)).toBe(false);
});
