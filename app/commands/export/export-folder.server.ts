// The folder of an export: written beside it under another name, and put in its place once it is whole. Whatever ends a run,
// the former export stands until then.
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ExportRefusal, MARK, refuseOthers } from "./export-mark.server.ts";
import { type ExportPlace, linkedPlace } from "./linked-place.server.ts";

/** In one that is being written: by which process. */
export const UNDER_WAY = ".export-under-way";
const PARTIAL = ".partial";
const FORMER = ".former";

export interface ExportFolder {
  /** Where files are written. */
  readonly partial: string;
  /** Puts what was written in place of what was there. */
  readonly finish: () => void;
  readonly giveUp: () => void;
}

/** `origin` is that of the site. Throws an `ExportRefusal` for a folder that holds something else, an export of another site as well. */
export function beginExport(folder: string, origin: string): ExportFolder {
  const target = resolve(folder);
  const partial = target + PARTIAL;
  const place = isLink(target) ? linkedPlace(target) : plainPlace(target);
  for (const one of [...place.folders, partial]) refuseOthers(one, { origin, underWay: UNDER_WAY });
  refuseWhileUnderWay(partial);
  place.recover();
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(partial);
  // Known as ours before anything else is in it.
  writeFileSync(join(partial, UNDER_WAY), String(process.pid));
  return {
    partial,
    finish: () => {
      rmSync(join(partial, UNDER_WAY));
      place.put(partial);
    },
    giveUp: () => rmSync(partial, { recursive: true, force: true }),
  };
}

/**
 * A folder itself. One that is not there, or empty, is put in place at once; an export is moved aside first, since no system that we run on puts
 * one folder in place of another in one step for us: for a moment there is none. A link has no such moment.
 */
function plainPlace(target: string): ExportPlace {
  const former = target + FORMER;
  return {
    folders: [target, former],
    // The former export goes back, or is what is left over.
    recover: () => {
      if (!existsSync(join(former, MARK))) return;
      if (existsSync(target)) rmSync(former, { recursive: true });
      else renameSync(former, target);
    },
    put: (partial) => {
      if (existsSync(target)) renameSync(target, former);
      renameSync(partial, target);
      rmSync(former, { recursive: true, force: true });
    },
  };
}

function isLink(target: string): boolean {
  return lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Of two at once, as when one is started on a timer before the last one has ended, the second one waits for another day. */
function refuseWhileUnderWay(partial: string): void {
  const mark = join(partial, UNDER_WAY);
  const pid = existsSync(mark) ? Number(readFileSync(mark, "utf8")) : 0;
  if (pid > 0 && pid !== process.pid && isRunning(pid))
    throw new ExportRefusal(
      `${partial} is being written by process ${pid}: run the command again once that has ended.`,
    );
}

/** Also where it is somebody else’s. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
