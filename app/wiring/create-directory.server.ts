// The directory of a running server: read at the start, and anew when bodies came into it.
import { indexDirectory, type SearchableDirectory } from "../domain/directory/index-directory.ts";
import { openOtherNames } from "../seed/seed-files.store.server.ts";
import type { Stores } from "./open-stores.server.ts";

interface LivingDirectory {
  /** The same object, whatever it holds. */
  readonly directory: SearchableDirectory;
  readonly refreshDirectory: () => void;
}

export function createDirectory(bodies: Stores["bodies"], showsDemonstrations: boolean): LivingDirectory {
  const names = openOtherNames().read();
  const read = () =>
    indexDirectory(
      bodies.listDirectory().filter((body) => showsDemonstrations || !body.demonstration),
      names,
    );
  const directory = { ...read() };
  return { directory, refreshDirectory: () => void Object.assign(directory, read()) };
}
