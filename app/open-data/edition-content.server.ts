// The file that stands beside the documents of an edition: what `npm run findings` needs of them.
import type { Body } from "../domain/directory/body.ts";
import type { EditionContent, PublishedInEdition } from "../domain/findings/edition-file.schema.ts";
import type { Situated } from "../domain/findings/sample.ts";
import { ratio } from "../domain/scoring/ratio.ts";

/** Public as well: of a body that is named anyway. */
export function situationOf({ population, communes, since }: Body): Situated {
  const isKnown = communes.length > 0;
  return {
    population,
    communes: isKnown ? communes.length : null,
    since: since === null ? null : Number(since.slice(0, 4)),
    centreShare: isKnown ? centreShare(communes) : null,
    smallCommunes: isKnown ? communes.filter((one) => one.population < SMALL).length : null,
  };
}

/** Residents; below it a commune has fewer duties of open data. */
const SMALL = 3_500;

/** Of the largest commune in the population of all: percent, with one decimal; null where nobody lives there. */
function centreShare(communes: Body["communes"]): number | null {
  const populations = communes.map((one) => one.population);
  const share = ratio(
    1_000 * Math.max(...populations),
    populations.reduce((sum, one) => sum + one, 0),
  );
  return share === undefined ? null : Math.round(share) / 10;
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
