// The file that stands beside the documents of an edition: what `npm run findings` needs of them.
import type { Body } from "../domain/directory/body.ts";
import type { EditionContent, PublishedInEdition } from "../domain/findings/edition-file.schema.ts";
import type { Situated } from "../domain/findings/sample.ts";

/** Public as well: of a body that is named anyway. */
export function situationOf({ population, communes, since }: Body): Situated {
  return {
    population,
    communes: communes.length === 0 ? null : communes.length,
    since: since === null ? null : Number(since.slice(0, 4)),
  };
}

/** In pieces of a line, since there may be tens of thousands. */
export function* editionContent(
  head: Omit<EditionContent, "published">,
  published: Iterable<PublishedInEdition>,
): Generator<string> {
  const text = JSON.stringify(head);
  yield `${text.slice(0, -1)},"published":[`;
  let separator = "\n";
  for (const one of published) {
    yield separator + JSON.stringify(one);
    separator = ",\n";
  }
  yield "\n]}\n";
}
