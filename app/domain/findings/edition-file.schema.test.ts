import { expect, it } from "vitest";
import { editionFileSchema } from "./edition-file.schema.ts";

const body = { slug: "a", document: "documents/a.json", population: 1, communes: null, since: 2015 };
const file = { edition: "e", survey: { id: "s", version: "1.0.0" }, invited: 3, published: [body] };

it("takes a file of before it told of an earlier edition, and refuses what an earlier one cannot be", () => {
  const read = editionFileSchema.parse(file);
  expect(read.earlier).toBeNull();
  expect(read.published[0]).toMatchObject({ earlier: null, centreShare: null, smallCommunes: null });
  const earlier = { edition: "2024", questionnaires: ["q.json"], migrations: [] };
  expect(editionFileSchema.safeParse({ ...file, earlier }).success).toBe(true);
  for (const wrong of [{ edition: "" }, { questionnaires: [""] }, { migrations: [{}] }])
    expect(editionFileSchema.safeParse({ ...file, earlier: { ...earlier, ...wrong } }).success).toBe(false);
  for (const wrong of [{ earlier: "" }, { centreShare: 101 }, { centreShare: -1 }, { smallCommunes: 1.5 }])
    expect(editionFileSchema.safeParse({ ...file, published: [{ ...body, ...wrong }] }).success).toBe(false);
});

it("takes what is not known, and refuses what a count cannot be", () => {
  expect(editionFileSchema.safeParse(file).success).toBe(true);
  const unknown = { ...body, population: null, since: null };
  expect(editionFileSchema.safeParse({ ...file, published: [unknown] }).success).toBe(true);
  for (const wrong of [{ population: -1 }, { communes: 1.5 }, { slug: "" }, { rank: 1 }])
    expect(editionFileSchema.safeParse({ ...file, published: [{ ...body, ...wrong }] }).success).toBe(false);
  expect(editionFileSchema.safeParse({ ...file, invited: -1 }).success).toBe(false);
});
