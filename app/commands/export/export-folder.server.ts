// The folder of an export: written beside it under another name, and put in its place once it is whole. Whatever ends a run,
// the former export stands until then.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

/** In every export: which site it is of, and the hash of all its files. */
export const MARK = "export.json";
/** In one that is being written: by which process. */
export const UNDER_WAY = ".export-under-way";
const PARTIAL = ".partial";
const FORMER = ".former";

/** A sentence for who runs the command. */
export class ExportRefusal extends Error {}

export interface ExportFolder {
  /** Where files are written. */
  readonly partial: string;
  /** Puts what was written in place of what was there. */
  readonly finish: () => void;
  readonly giveUp: () => void;
}

/** Throws an `ExportRefusal` for a folder that holds something else. */
export function beginExport(folder: string): ExportFolder {
  const target = resolve(folder);
  const [partial, former] = [target + PARTIAL, target + FORMER];
  recover(target, former);
  for (const one of [target, partial, former]) refuseOthers(one);
  refuseWhileUnderWay(partial);
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(partial);
  // Known as ours before anything else is in it.
  writeFileSync(join(partial, UNDER_WAY), String(process.pid));
  return {
    partial,
    finish: () => {
      rmSync(join(partial, UNDER_WAY));
      if (existsSync(target)) renameSync(target, former);
      renameSync(partial, target);
      rmSync(former, { recursive: true, force: true });
    },
    giveUp: () => rmSync(partial, { recursive: true, force: true }),
  };
}

/** A run that ended between two names: the former export goes back, or is what is left over. */
function recover(target: string, former: string): void {
  if (!existsSync(join(former, MARK))) return;
  if (existsSync(target)) rmSync(former, { recursive: true });
  else renameSync(former, target);
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

function refuseOthers(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new ExportRefusal(`${folder} is a file: name a folder.`);
  if (isEmpty(folder) || isExport(folder) || existsSync(join(folder, UNDER_WAY))) return;
  throw new ExportRefusal(
    `${folder} is not empty and holds no export of this site: name an empty folder, or one that there is not.`,
  );
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

function isExport(folder: string): boolean {
  try {
    const mark: unknown = JSON.parse(readFileSync(join(folder, MARK), "utf8"));
    return typeof mark === "object" && mark !== null && "site" in mark && "files" in mark && "sha256" in mark;
  } catch {
    return false;
  }
}
