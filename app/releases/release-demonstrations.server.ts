// Fictional editions tell about themselves, too, so that a fresh installation shows what a public release is: made of what their
// bodies have published, by the same rule. Done once each; nobody shows it, for nobody is concerned.
import { canonical } from "../domain/answers/fingerprint.ts";
import type { Edition } from "../domain/editions/edition.ts";
import { nextRelease } from "../domain/releases/edition-release.ts";
import { sha256 } from "../record/history.store.server.ts";
import type { Deps } from "../wiring/deps.server.ts";
import { publishedIn } from "./published-in.server.ts";

type ReleasingDeps = Pick<
  Deps,
  | "assessments"
  | "closedDocuments"
  | "editionReleases"
  | "editions"
  | "now"
  | "publications"
  | "publicReleases"
  | "transact"
>;

export function releaseDemonstrations(deps: ReleasingDeps): void {
  for (const edition of deps.editions.list())
    if (edition.isDemonstration && !isReleased(deps, edition)) deps.transact(() => release(deps, edition));
}

function release(deps: ReleasingDeps, edition: Edition): void {
  // Asked again: of two processes that start together, the second one finds it released.
  if (isReleased(deps, edition)) return;
  const published = publishedIn(deps, edition);
  const contributions = [...published].flatMap(([member, all]) =>
    all.slice(-1).map((dimensions) => ({ member, dimensions })),
  );
  const [bodies, releasedAt] = [contributions.length, deps.now()];
  const made = nextRelease({
    ...{ edition: edition.key, releasedAt: releasedAt.toISOString(), contributions, earlier: [], published },
    groups: [{ group: "", bodies, finalised: bodies }],
  });
  if (made === null) return;
  const text = canonical(made.release);
  deps.editionReleases.create({
    ...{ editionId: edition.id, number: 1, releasedAt, bodies, text, hash: sha256(text), bases: made.bases },
  });
  deps.publicReleases.create(edition.id, 1, releasedAt);
}

function isReleased({ editionReleases }: ReleasingDeps, { id }: Edition): boolean {
  return editionReleases.listOf(id).length > 0;
}
