// Which languages the questionnaire of a published result speaks, where it does not speak all of ours.

import { type Locale, localeSchema } from "../domain/fields/id.schema.ts";
import { publishedOf, publishedText } from "../publication/published-of.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

/** Null where every language has its words, and where nothing is online. */
export function publishedLanguages(
  deps: Deps,
  of: { readonly slug: string; readonly edition: string },
): readonly Locale[] | null {
  const published = publishedOf(deps, of);
  const text = published?.kind === "online" ? publishedText(deps, published.latest) : undefined;
  const survey = text === undefined ? undefined : readDocument(text)?.survey;
  const spoken = survey && deps.definitions.getVersion(survey.id, survey.version)?.survey.locales;
  return spoken === undefined || spoken.length === localeSchema.options.length ? null : spoken;
}
