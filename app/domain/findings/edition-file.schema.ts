// What stands beside the documents of an edition, so that whoever has both can compute again what the edition says: who it could have
// been, and what the directory says of each body.
import { z } from "zod";
import { migrationSchema } from "../survey/migration.schema.ts";

const count = z.int().min(0).nullable();

const earlier = z.strictObject({
  edition: z.string().min(1).describe("Such as 2024."),
  questionnaires: z
    .array(z.string().min(1))
    .readonly()
    .describe("Paths of the versions that may have been answered then, beside this file."),
  migrations: z.array(migrationSchema).readonly().describe("How answers move between these versions."),
});

export const editionFileSchema = z.strictObject({
  edition: z.string().min(1).describe("Key of the edition."),
  survey: z
    .strictObject({ id: z.string().min(1), version: z.string().min(1) })
    .nullable()
    .describe(
      "The questionnaire of the edition; it counts where nothing is published. Null for what is in no edition.",
    ),
  invited: z.int().min(0).describe("Bodies that the edition was opened for."),
  earlier: earlier
    .nullable()
    .default(null)
    .describe("The edition before, of the same questionnaire. Null for the first one."),
  published: z
    .array(
      z.strictObject({
        slug: z.string().min(1),
        document: z.string().min(1).describe("Path of the document beside this file."),
        earlier: z
          .string()
          .min(1)
          .nullable()
          .default(null)
          .describe("Path of what it has online of the edition before."),
        ...{ population: count, communes: count },
        since: z.int().nullable().describe("Year since which the body is what it is."),
        centreShare: z
          .number()
          .min(0)
          .max(100)
          .nullable()
          .default(null)
          .describe("Of the largest commune in the population: percent."),
        smallCommunes: count.default(null).describe("Communes of fewer than 3,500 residents."),
      }),
    )
    .readonly()
    .describe("By address of the body, each once."),
});

export type EditionContent = z.infer<typeof editionFileSchema>;
export type PublishedInEdition = EditionContent["published"][number];
