// What can be read of the bodies of an edition elsewhere: the scores of whatever was ever published of it, also of what was taken off.
import type { Edition } from "../domain/editions/edition.ts";
import type { PublishedFigures } from "../domain/releases/published-figures.ts";
import { editionPublications, publishedBytes } from "../publication/edition-publications.server.ts";
import { readDocument } from "../publication/read-document.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

type Reading = Pick<Deps, "assessments" | "closedDocuments" | "publications">;

export function publishedIn(deps: Reading, { id }: Pick<Edition, "id">): PublishedFigures {
  const bodyOf = new Map([
    ...deps.assessments.listOfEdition(id).map((one) => [one.id, one.bodyId] as const),
    ...deps.closedDocuments.listOf(id).map((one) => [one.assessmentId, one.bodyId] as const),
  ]);
  const read = editionPublications(deps, [...bodyOf.keys()]).flatMap(({ assessmentId, hash }) => {
    const text = publishedBytes(deps, hash);
    if (text === undefined) return [];
    const { scores } = readDocument(text);
    return [{ member: String(bodyOf.get(assessmentId)), dimensions: scores.dimensions }];
  });
  const members = Map.groupBy(read, ({ member }) => member);
  return new Map([...members].map(([member, all]) => [member, all.map(({ dimensions }) => dimensions)]));
}
