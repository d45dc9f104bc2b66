import { createHash } from "node:crypto";
import { LICENCE } from "../kit/licence.ts";
import { type EditionFile, titleOf, whatItIs } from "./edition-file.ts";
import { editionCsv } from "./edition-files.ts";
import { tableSchema } from "./table-schema.ts";

/**
 * What the table of an edition is, of when and under which licence: a Tabular Data Resource, https://specs.frictionlessdata.io/.
 * In pieces that are empty while the table is summed up.
 */
export function* editionMetadata(file: EditionFile): Generator<string> {
  const { edition, words, at } = file;
  const sum = createHash("sha256");
  for (const piece of editionCsv(file, "open")) {
    sum.update(piece);
    yield "";
  }
  const described = {
    profile: "tabular-data-resource",
    name: edition.key.toLowerCase(),
    title: titleOf(edition, words),
    description: whatItIs(edition, words),
    fictional: edition.isFictional,
    path: `${at}.csv`,
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8", hash: `sha256:${sum.digest("hex")}` },
    licenses: [LICENCE],
    schema: tableSchema(words),
  };
  yield `${JSON.stringify(described, null, 2)}\n`;
}
