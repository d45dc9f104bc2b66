import { PassThrough, Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Archive } from "./archive-of.server.ts";

const FILE = 0o100_644;

/** A ZIP while it is made: each file is read when its turn has come, and deflated by a thread of Node’s. Destroyed where one is gone. */
export function zipOf({ name, at, files }: Archive): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream.pipe(new PassThrough());
  zip.on("error", (error: Error) => out.destroy(error));
  for (const { path, read } of files)
    zip.addReadStreamLazy(`${name}/${path}`, { mtime: at, mode: FILE }, (give) => {
      const text = read();
      const fault = text === undefined ? new Error(`${path} of the archive ${name} is gone`) : null;
      give(fault, Readable.from([Buffer.from(text ?? "")]));
    });
  zip.end();
  return out;
}
