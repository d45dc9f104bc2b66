// What a program hands back of what it took along: the document of one page, or the file of a whole edition. And the questionnaire
// that the site keeps of a version, whose parts are read by whoever reads a questionnaire.
import { z } from "zod";
import type { DefinitionFiles } from "../survey/parse-definition.ts";
import { publicDocumentSchema } from "./public-document.schema.ts";

const edition = z.looseObject({ published: z.array(z.looseObject({ document: publicDocumentSchema })) });
export const publishedFileSchema = z.union([publicDocumentSchema, edition]);

export const keptDefinitionSchema = z.custom<DefinitionFiles>(
  (value) => typeof value === "object" && value !== null && "survey" in value && "texts" in value,
  "a questionnaire has a structure and texts",
);
