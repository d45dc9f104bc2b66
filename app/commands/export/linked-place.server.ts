// Where the folder of an export is a symbolic link, which whoever runs the command has made: what it leads to is switched by one renaming of
// the link, so that no reader ever meets a folder that is not there.
import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { ExportRefusal } from "./export-mark.server.ts";

/** Where a finished export goes. */
export interface ExportPlace {
  /** Folders that are taken away or written over: each is nothing, empty, or an export of this site. */
  readonly folders: readonly string[];
  /** Of a run that ended between two steps. */
  readonly recover: () => void;
  readonly put: (partial: string) => void;
}

/** Exports stand beside the link, as `site.a` and `site.b` in turn. Throws an `ExportRefusal` where the name of the next link is taken. */
export function linkedPlace(link: string): ExportPlace {
  const former = resolve(dirname(link), readlinkSync(link));
  const [a, b] = [`${link}.a`, `${link}.b`];
  const next = former === a && existsSync(a) ? b : a;
  const newLink = `${link}.new`;
  const left = lstatSync(newLink, { throwIfNoEntry: false });
  if (left !== undefined && !left.isSymbolicLink())
    throw new ExportRefusal(`${newLink} is no link that a run left behind: give it another name.`);
  return {
    folders: [former, next],
    // Whatever a run left behind stands under the name of the next one.
    recover: () => undefined,
    put: (partial) => {
      rmSync(next, { recursive: true, force: true });
      renameSync(partial, next);
      rmSync(newLink, { force: true });
      symlinkSync(basename(next), newLink);
      renameSync(newLink, link);
      if (former !== next) rmSync(former, { recursive: true, force: true });
    },
  };
}
