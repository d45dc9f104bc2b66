// Loads the 22 métropoles with their communes and postcodes; again only when the file changed (a new vintage), and then
// bodies are found by their register number, so that their address and their assessments stay.
import type { Commune } from "../domain/directory/body.ts";
import { slugOf } from "../domain/directory/slug-of.ts";
import type { NewBody } from "../record/bodies.store.server.ts";
import type { Stores } from "../wiring/open-stores.server.ts";
import { openDirectorySeed, type SeedMetropole } from "./seed-files.store.server.ts";

export const DIRECTORY_SEED = "metropoles";

export interface SeedingDeps extends Pick<Stores, "bodies" | "seeds"> {
  readonly transact: <T>(job: () => T) => T;
  readonly now: () => Date;
}

export function seedDirectory(deps: SeedingDeps): void {
  const file = openDirectorySeed();
  if (deps.seeds.get(DIRECTORY_SEED)?.contentHash === file.contentHash) return;
  const { source, metropoles } = file.read();
  deps.transact(() => {
    for (const metropole of metropoles)
      deps.bodies.save({ ...metropoleBody(metropole), demonstration: false });
    deps.seeds.save(DIRECTORY_SEED, { contentHash: file.contentHash, source }, deps.now());
  });
}

/** Where the directory comes from, with its vintage; null when it was never loaded. */
export function directorySource({ seeds }: Pick<Stores, "seeds">): string | null {
  return seeds.get(DIRECTORY_SEED)?.source ?? null;
}

/** Another text after another directory was loaded. */
export function directoryStamp({ seeds }: Pick<Stores, "seeds">): string {
  return seeds.get(DIRECTORY_SEED)?.contentHash ?? "";
}

export function metropoleBody(metropole: SeedMetropole): Omit<NewBody, "demonstration"> {
  const communes: readonly Commune[] = metropole.communes.map(
    ({ insee, name, municipalPopulation, postcodes }) => ({
      insee,
      name,
      population: municipalPopulation,
      postcodes,
    }),
  );
  const { name, siren, municipalPopulation: population, metropoleSince } = metropole;
  const known = { population, since: metropoleSince ?? null, communes };
  return { slug: slugOf(name), name, kind: "metropole", siren, ...known };
}
