// What stands beside the documents of an edition, so that whoever has both can compute again what the edition says: who it could have
// been, and what the directory says of each body.
import { z } from "zod";

const count = z.int().min(0).nullable();

export const editionFileSchema = z.strictObject({
  edition: z.string().min(1).describe("Key of the edition."),
  survey: z
    .strictObject({ id: z.string().min(1), version: z.string().min(1) })
    .nullable()
    .describe(
      "The questionnaire of the edition; it counts where nothing is published. Null for what is in no edition.",
    ),
  invited: z.int().min(0).describe("Bodies that the edition was opened for."),
  published: z
    .array(
      z.strictObject({
        slug: z.string().min(1),
        document: z.string().min(1).describe("Path of the document beside this file."),
        ...{ population: count, communes: count },
        since: z.int().nullable().describe("Year since which the body is what it is."),
      }),
    )
    .readonly()
    .describe("By address of the body, each once."),
});

export type EditionContent = z.infer<typeof editionFileSchema>;
export type PublishedInEdition = EditionContent["published"][number];
