// How an export is known as one of ours, so that nothing else is ever written over.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** In every export: which site it is of, and the hash of all its files. */
export const MARK = "export.json";

/** A sentence for who runs the command. */
export class ExportRefusal extends Error {}

interface Ours {
  /** Of the site that is exported. */
  readonly origin: string;
  /** Name of the file by which one that is being written is known. */
  readonly underWay: string;
}

/** Throws for a folder that holds anything but an export of this very site, whole or begun. */
export function refuseOthers(folder: string, { origin, underWay }: Ours): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new ExportRefusal(`${folder} is a file: name a folder.`);
  if (readdirSync(folder).length === 0 || existsSync(join(folder, underWay))) return;
  const site = siteOf(folder);
  if (site === origin) return;
  throw new ExportRefusal(
    site === null
      ? `${folder} is not empty and holds no export of this site: name an empty folder, or one that there is not.`
      : `${folder} holds the export of ${site}, and BASE_URL is ${origin}: name another folder, or take that one away if the site has moved.`,
  );
}

/** Null for a folder that is no export. */
function siteOf(folder: string): string | null {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, MARK), "utf8"));
    const isMark = typeof mark === "object" && mark !== null && "files" in mark && "sha256" in mark;
    return isMark && "site" in mark ? String(mark.site) : null;
  } catch {
    return null;
  }
}
