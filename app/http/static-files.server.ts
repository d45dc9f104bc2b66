// The files made by the build. Their list is read once at start, so a page request costs no look at the disk.
import express, { type RequestHandler } from "express";
import sirv from "sirv";

const ONE_YEAR_SECONDS = 31_536_000;

/** `folder` holds `assets/`, whose names change with their content, and the files of `public/`, whose names do not. */
export function staticFiles(folder: string): RequestHandler {
  const options = { brotli: true, gzip: true, etag: true, extensions: [] };
  const files = express.Router();
  files.use("/assets", sirv(`${folder}/assets`, { ...options, immutable: true, maxAge: ONE_YEAR_SECONDS }));
  files.use(
    sirv(folder, { ...options, setHeaders: (response) => response.setHeader("Cache-Control", "no-cache") }),
  );
  return files;
}
