import type { FinalisedDocument } from "../domain/finalisation/finalised-document.ts";
import type { PublicParts } from "../domain/publication/public-document.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";

/** What names the finalised version and the questionnaire that a public document is made of. */
export function hashesOf(
  { definitionVersions }: Pick<Stores, "definitionVersions">,
  finalised: string,
  { survey }: Pick<FinalisedDocument, "survey">,
): Pick<PublicParts, "finalisedHash" | "surveyHash"> {
  const surveyHash = definitionVersions.getHash(survey.id, survey.version);
  if (surveyHash === undefined) throw new Error(`${survey.id} ${survey.version} was never served`);
  return { finalisedHash: sha256(finalised), surveyHash };
}
