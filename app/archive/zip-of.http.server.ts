import { PassThrough, Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

const FILE = 0o100_644;

export interface Zipped {
  /** Of the folder inside. */
  readonly name: string;
  /** Of every file in it. */
  readonly at: Date;
  readonly files: readonly ZippedFile[];
}
interface ZippedFile {
  /** Within the folder. */
  readonly path: string;
  /** Its text, whole or in pieces, read when it is needed; undefined when it is gone. */
  readonly read: () => string | Iterable<string> | undefined;
}

/**
 * A ZIP while it is made: each file is read when its turn has come, and deflated by a thread of Node’s. Destroyed where one is gone.
 * Where nobody takes it any more nothing is read any more, and what was being deflated runs out, which frees what deflated it.
 */
export function zipOf({ name, at, files }: Zipped): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream.pipe(new PassThrough());
  zip.on("error", (error: Error) => out.destroy(error));
  out.once("close", () => zip.outputStream.resume());
  for (const { path, read } of files)
    zip.addReadStreamLazy(`${name}/${path}`, { mtime: new UtcDate(at), mode: FILE }, (give) => {
      if (out.destroyed) return;
      const text = read();
      const fault = text === undefined ? new Error(`${path} of the archive ${name} is gone`) : null;
      const bytes = Readable.from(bytesOf(text, () => out.destroyed));
      // What cannot be read is a fault of this archive alone: a stream that nobody hears would end the process.
      bytes.once("error", (error: Error) => out.destroy(error));
      give(fault, bytes);
    });
  zip.end();
  return out;
}

/** A ZIP says local hours, in no zone: taken from UTC, so that the same archive is the same bytes wherever it is made. */
class UtcDate extends Date {
  override getFullYear = this.getUTCFullYear;
  override getMonth = this.getUTCMonth;
  override getDate = this.getUTCDate;
  override getHours = this.getUTCHours;
  override getMinutes = this.getUTCMinutes;
  override getSeconds = this.getUTCSeconds;
}

/** Ends early, as if nothing followed, once nobody takes it any more. */
function* bytesOf(text: string | Iterable<string> = "", isLeft: () => boolean): Generator<Buffer> {
  for (const piece of typeof text === "string" ? [text] : text) {
    if (isLeft()) return;
    yield Buffer.from(piece);
  }
}

/** Until it is whole, or who asked for it has gone. Rejects where a file is gone. */
export async function sendZip(archive: Zipped, to: Writable): Promise<void> {
  await pipeline(zipOf(archive), to).catch(unlessLeft);
}

/** Whoever went away before the end has no use for it: no fault of ours. */
function unlessLeft(error: unknown): void {
  const isLeft = error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
  if (!isLeft) throw error;
}
