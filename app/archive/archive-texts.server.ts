// The files of an archive that are written for it. The same edition gives the same bytes, whoever asks and whenever.
import { canonical } from "../domain/answers/fingerprint.ts";
import type { Edition } from "../domain/editions/edition.ts";
import type { SiteEntry } from "../domain/editions/site-act.ts";
import { csvLine } from "../domain/fields/csv-text.ts";
import type { EditionPublication } from "../publication/edition-publications.server.ts";
import type { ClosedDocument } from "../record/closed-documents.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";

interface Written {
  readonly path: string;
  readonly text: string;
}

/** What was decided of it; whom to write to is not in it. */
export function editionFile({ closedDocuments }: Deps, edition: Edition): Written {
  const { id, key, name, surveyId, surveyVersion, opensOn, closesOn, openedAt, closedAt } = edition;
  const { retentionMonths, policy } = edition;
  const groups = closedDocuments.groupsOf(id);
  const said = {
    ...{ key, name, survey: { id: surveyId, version: surveyVersion }, opensOn, closesOn, groups },
    ...{ openedAt: openedAt?.toISOString() ?? null, closedAt: closedAt?.toISOString() ?? null },
    ...{ retentionMonths, policy },
  };
  return { path: "edition.json", text: `${canonical(said)}\n` };
}

/** Bodies alone: nobody whom an invitation was for. */
export function cohortFile({ closedDocuments }: Deps, { id }: Edition): Written {
  const lines = closedDocuments
    .cohortOf(id)
    .map(({ siren, name, slug, group, isFinalised }) => [
      ...[siren ?? "", name, slug, group ?? ""],
      isFinalised ? "finalised" : "not finalised",
    ]);
  return csv("cohort.csv", ["siren", "name", "slug", "group", "state"], lines);
}

/** Each version that a document of the edition was answered with, and the one that the edition pins. */
export function definitionFiles(
  { assessments, definitionVersions }: Deps,
  { surveyId, surveyVersion }: Edition,
  closed: readonly ClosedDocument[],
): readonly Written[] {
  const answered = closed.flatMap((one) => assessments.getById(one.assessmentId)?.surveyVersion ?? []);
  const versions = new Set([...answered, ...(surveyVersion === null ? [] : [surveyVersion])]);
  return [...versions].flatMap((version) => {
    const content = definitionVersions.getContent(surveyId, version);
    if (content === undefined) return [];
    return [{ path: `definitions/${surveyId}-${version}.json`, text: canonical(content) }];
  });
}

/** Also what was taken off, by its hash alone. */
export function publicationList(
  published: readonly EditionPublication[],
  placeOf: ReadonlyMap<number, ClosedDocument>,
): Written {
  const lines = published.map((one) => [
    placeOf.get(one.assessmentId)?.slug ?? "",
    placeOf.get(one.assessmentId)?.edition ?? "",
    ...[one.number, one.finalisedVersion, one.hash, one.publishedAt.toISOString()],
    one.withdrawnAt?.toISOString() ?? "",
  ]);
  const columns = [
    "slug",
    "edition",
    "number",
    "finalised_version",
    "sha256",
    "published_at",
    "withdrawn_at",
  ];
  return csv("publications.csv", columns, lines);
}

/** Acts of the edition up to its closing, with what chains them; a key stands for who did it. */
export function actsOf({ siteActs }: Deps, { id }: Edition): string {
  const acts: SiteEntry[] = [];
  for (const act of siteActs.readChain()) {
    if (act.editionId !== id) continue;
    acts.push(act);
    if (act.kind === "edition-closed") break;
  }
  const columns = ["position", "at", "kind", "author_key", "content", "previous_hash", "hash"];
  const lines = acts.map(({ position, at, kind, author, text, previousHash, hash }) => [
    ...[position, at.toISOString(), kind, author.key, text, previousHash, hash],
  ]);
  return csv("", columns, lines).text;
}

function csv(
  path: string,
  columns: readonly string[],
  lines: readonly (readonly (string | number)[])[],
): Written {
  return { path, text: [columns, ...lines].map((cells) => csvLine(cells, "excel-fr")).join("") };
}
