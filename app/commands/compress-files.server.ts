// Writes a brotli and a gzip copy beside every text file of the build, at the best quality: it is done once.
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";
import { filesUnder } from "./files-under.server.ts";

/** Fonts and pictures are compressed already. */
const COMPRESSIBLE = /\.(css|js|json|svg|txt|webmanifest)$/;

export function compressFiles(folder: string): void {
  for (const file of filesUnder(folder).filter((name) => COMPRESSIBLE.test(name))) {
    const bytes = readFileSync(file);
    const size = { [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [zlib.BROTLI_PARAM_QUALITY]: 11, ...size } }),
    );
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
