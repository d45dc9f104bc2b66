// What is kept of an edition that is closed, as files: what it was, who was asked, the questionnaires that it used, what is
// published, the journal up to its closing, and the checksum of every document that stood finalised when it closed. Those
// documents themselves are not in it: what a body has not published is not its readers’, and the team of the barometer never
// sees an answer. A body has its own document, and the list proves that it is the one.
import { checksumList, type SummedFile } from "../domain/editions/checksum-list.ts";
import { type Edition, editionState } from "../domain/editions/edition.ts";
import { finalisedName } from "../domain/finalisation/finalised-name.ts";
import { publishedName } from "../domain/publication/published-name.ts";
import { accepted, type Result, refused } from "../domain/result.ts";
import { editionRun, type InEdition } from "../editions/of-staff.server.ts";
import { editionPublications, publishedBytes } from "../publication/edition-publications.server.ts";
import { sha256 } from "../record/history.store.server.ts";
import { releaseTexts } from "../releases/release-texts.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { actsOf, cohortFile, definitionFiles, editionFile, publicationList } from "./archive-texts.server.ts";

export interface ArchivedFile extends SummedFile {
  /** Its bytes, read when they are needed; undefined when they are gone. */
  readonly read: () => string | undefined;
}
export interface Archive {
  /** Of the folder inside, and of the file. */
  readonly name: string;
  /** Of every file in it. */
  readonly at: Date;
  /** By path, the list of checksums last. */
  readonly files: readonly ArchivedFile[];
}

/** NOT_FOUND also while it is open: nothing is archived that still changes. */
export function archiveOf(deps: Deps, asked: InEdition): Result<Archive, "NOT_FOUND"> {
  const found = editionRun(deps, asked);
  if (!found.ok) return found;
  const { edition } = found.value;
  if (editionState(edition) !== "closed" || edition.closedAt === null) return refused("NOT_FOUND");
  return accepted({ name: edition.key, at: edition.closedAt, files: filesOf(deps, edition) });
}

function filesOf(deps: Deps, edition: Edition): readonly ArchivedFile[] {
  const closed = deps.closedDocuments.listOf(edition.id);
  const published = editionPublications(
    deps,
    closed.map(({ assessmentId }) => assessmentId),
  );
  const placeOf = new Map(closed.map((one) => [one.assessmentId, one]));
  const own = closed.map(({ slug, edition: name, version, hash }) => ({
    path: finalisedName({ slug, edition: name, version }),
    hash,
  }));
  const online = published
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ assessmentId, number, hash }): ArchivedFile => {
      const { slug = "", edition: name = "" } = placeOf.get(assessmentId) ?? {};
      const path = `publications/${publishedName({ slug, edition: name, number })}.json`;
      return { path, hash, read: () => publishedBytes(deps, hash) };
    });
  const files = [
    ...online,
    ...releaseTexts(deps, edition.id).map(({ number, text }) =>
      written({ path: `releases/release-${number}.json`, text }),
    ),
    ...definitionFiles(deps, edition, closed).map(written),
    written(editionFile(deps, edition)),
    written(cohortFile(deps, edition)),
    written(publicationList(published, placeOf)),
    written({ path: "journal.csv", text: actsOf(deps, edition) }),
    written({ path: "finalisations/SHA256SUMS", text: checksumList(own) }),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return [...files, written({ path: "SHA256SUMS", text: checksumList(files) })];
}

function written({ path, text }: { readonly path: string; readonly text: string }): ArchivedFile {
  return { path, hash: sha256(text), read: () => text };
}
