// What the API tells: the one description that its answers, its document and whatever is generated from it come from. No field
// orders bodies by what they reached, and none says where one stands among others.
import { z } from "zod";
import { publicDocumentSchema } from "./public-document.schema.ts";

const address = z.url().describe("Absolute.");
const moment = z.iso.datetime().describe("In UTC.");
const sha256 = z.string().length(64).describe("SHA-256 in hexadecimal.");
const fictional = z.boolean().describe("Of bodies that do not exist: demonstration data.");
const slug = z
  .string()
  .min(1)
  .describe("As in the address of its page. A renamed body is led on to by a 301.");
const editionName = z.string().min(1).describe("As in the address of its page, such as 2026.");
const survey = { id: z.string().min(1), version: z.string().min(1) };

const body = z
  .strictObject({
    ...{ slug, name: z.string().min(1), fictional, url: address },
    siren: z.string().length(9).nullable().describe("Null for a body that is not in the directory."),
  })
  .meta({ id: "Body" });

const version = z
  .strictObject({ version: z.int().min(1), publishedAt: moment, sha256, url: address, page: address })
  .meta({ id: "Version", description: "A published version. A correction is the next one." });

const withdrawal = z
  .strictObject({
    ...{ withdrawnAt: moment, reason: z.string() },
    hashes: z.array(sha256).readonly().describe("Of the documents that were online, to know copies by."),
  })
  .meta({ id: "Withdrawal" });

const standing = z
  .strictObject({
    edition: editionName,
    latest: version.nullable().describe("Null where nothing is online any more."),
    withdrawn: withdrawal.nullable().describe("What was taken off before; null where nothing was."),
  })
  .meta({ id: "Standing" });

export const bodyResource = z.strictObject({ ...body.shape, editions: z.array(standing).readonly() }).meta({
  id: "BodyWithEditions",
  description: "A body that has published something, by edition, the newest first.",
});

export const resultResource = z
  .strictObject({
    ...{ body, edition: editionName, ...version.shape },
    reason: z.string().describe("Why it corrects the version before; empty for the first."),
    versions: z.array(version).readonly().describe("All that are online, the oldest first."),
    document: publicDocumentSchema.meta({ ...publicDocumentSchema.meta(), id: "PublicDocument" }),
  })
  .meta({ id: "Result", description: "Everything that a page of a published version shows." });

const files = z
  .strictObject({
    ...{ csv: address, excel: address, json: address, metadata: address, parquet: address, zip: address },
  })
  .meta({ id: "Files" });

export const editionResource = z
  .strictObject({
    edition: z.string().min(1).describe("Key of the edition, or hors-edition for what was answered in none."),
    name: z.string().nullable(),
    ...{ fictional, url: address, files },
  })
  .meta({ id: "Edition", description: "An edition that something was published of." });

const definitionSummary = {
  ...{ ...survey, title: z.string(), sha256, url: address },
  file: address.describe("The questionnaire as it was served: structure, levers and texts."),
};
export const definitionSummaryResource = z.strictObject(definitionSummary).meta({ id: "DefinitionSummary" });

export const definitionResource = z
  .strictObject({
    ...definitionSummary,
    dimensions: z
      .array(
        z.strictObject({
          ...{ id: z.string(), title: z.string() },
          indicators: z.array(z.strictObject({ id: z.string(), title: z.string() })).readonly(),
        }),
      )
      .readonly()
      .describe("In the order of the questionnaire."),
  })
  .meta({ id: "Definition" });

export const leverResource = z
  .strictObject({
    ...{ id: z.string(), url: address, survey: z.strictObject(survey), title: z.string(), why: z.string() },
    ...{ steps: z.array(z.string()).readonly(), effect: z.string(), owner: z.string() },
    effort: z.enum(["S", "M", "L"]),
    months: z.strictObject({ min: z.int().min(0), max: z.int().min(1) }),
    triggers: z.record(z.string(), z.int()).describe("Indicator -> highest level that calls for it."),
  })
  .meta({ id: "Lever", description: "What a body can do next." });

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    items: z.array(item).readonly(),
    next: address.nullable().describe("Of the next page; null on the last."),
  });
}

/** RFC 9457. */
export const problemResource = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    parameter: z.string().optional().describe("Of the query: what is wrong there."),
  })
  .meta({ id: "Problem" });

export type BodyResource = z.infer<typeof bodyResource>;
export type ResultResource = z.infer<typeof resultResource>;
export type EditionResource = z.infer<typeof editionResource>;
export type DefinitionResource = z.infer<typeof definitionResource>;
export type DefinitionSummary = z.infer<typeof definitionSummaryResource>;
export type LeverResource = z.infer<typeof leverResource>;
export type VersionResource = z.infer<typeof version>;
export type StandingResource = z.infer<typeof standing>;
