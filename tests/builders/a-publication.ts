// Publishes what a team has finalised, as the last step of a publication does.
import { parseFinalisedText } from "../../app/domain/finalisation/finalised-document.ts";
import { publicDocument } from "../../app/domain/publication/public-document.ts";
import { BLOCKS, type PublicationScope } from "../../app/domain/publication/publication-scope.ts";
import { hashesOf } from "../../app/publication/hashes-of.server.ts";
import { BY_PROGRAM, publishVersion } from "../../app/publication/publish-version.server.ts";
import { targetsOf } from "../../app/targets/targets-of.server.ts";
import type { Deps } from "../../app/wiring/deps.server.ts";

export interface Published {
  readonly slug: string;
  readonly edition: string;
  readonly scope?: PublicationScope;
  readonly version?: number;
}

/** Gives the number of the published version. */
export function publishFinalised(
  deps: Deps,
  { slug, edition, scope = BLOCKS, version = 1 }: Published,
): Promise<number> {
  const record = deps.assessments.get(slug, edition);
  const model = record && deps.definitions.getVersion(record.surveyId, record.surveyVersion);
  const text = record && deps.finalisations.getText(record.id, version);
  if (record === undefined || model === undefined || text === undefined)
    throw new Error(`${slug} ${edition} has no version ${version}`);
  const document = publicDocument(model, {
    ...{ document: parseFinalisedText(text), ...hashesOf(deps, text, parseFinalisedText(text)) },
    ...{ demonstration: false, scope, levers: [] },
    targets: targetsOf(deps, record.id),
  });
  const official = { name: "Camille Martin", mandate: "vice-présidente au numérique" };
  return deps.writer.run(() =>
    publishVersion(deps, {
      ...{ assessmentId: record.id, document, by: BY_PROGRAM, official, reason: "", at: deps.now() },
    }),
  );
}
