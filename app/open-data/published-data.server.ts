// What is published of one edition of a body, for programs: the document, and the table that every file is made of.
import type { Locale } from "../domain/fields/id.schema.ts";
import { publicTable } from "../domain/publication/public-table.ts";
import { publishedName } from "../domain/publication/published-name.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import type { Online, Withdrawn } from "../publication/published.view.ts";
import { publishedOf, publishedText } from "../publication/published-of.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import type { PublishedData } from "./published-data.view.ts";

export interface AskedData {
  readonly slug: string;
  readonly edition: string;
  /** Null: the latest version. */
  readonly number: number | null;
  readonly locale: Locale;
  readonly pageOf: PageOf;
}
/** The permanent address of the page of a version. */
export type PageOf = (of: Pick<AskedData, "slug" | "edition"> & { readonly number: number }) => string;

/** Not found: never online, a version that never was, and what does not exist are one. */
export function publishedData(deps: Deps, asked: AskedData): Result<PublishedData | Withdrawn, "NOT_FOUND"> {
  const published = publishedOf(deps, asked);
  if (published === undefined) return refused("NOT_FOUND");
  // What was published anew stands beside what was taken off before.
  const gone = published.kind === "online" ? published.withdrawn : published;
  const isGone =
    asked.number === null ? published.kind === "withdrawn" : gone?.numbers.includes(asked.number);
  if (gone !== null && isGone === true) return accepted(gone);
  return published.kind === "online" ? dataOf(deps, published, asked) : refused("NOT_FOUND");
}

/** Of one version of what is online. */
export function dataOf(
  deps: Deps,
  published: Online,
  { number, locale, pageOf }: Pick<AskedData, "number" | "locale" | "pageOf">,
): Result<PublishedData, "NOT_FOUND"> {
  const version =
    number === null ? published.latest : published.versions.find((one) => one.number === number);
  const text = version && publishedText(deps, version);
  if (version === undefined || text === undefined) return refused("NOT_FOUND");
  const document = readDocument(text);
  const model = deps.definitions.getVersion(document.survey.id, document.survey.version);
  const texts = model?.definition.texts[locale] ?? Object.values(model?.definition.texts ?? {})[0];
  if (model === undefined || texts === undefined) return refused("NOT_FOUND");
  const { slug, siren } = published.body;
  const url = pageOf({ slug, edition: published.edition, number: version.number });
  const rows = publicTable({ document, model, texts, siren, published: { ...version, url } });
  const name = publishedName({ slug: document.body.slug, edition: document.edition, number: version.number });
  return accepted({ kind: "online", version, document, text, rows, url, name });
}
