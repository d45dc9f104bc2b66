// The files made by the build. Their list is read once at start, so a page request costs no look at the disk.
import express, { type RequestHandler } from "express";
import sirv from "sirv";

/** One year, in seconds. */
const FOR_GOOD = "public, max-age=31536000, immutable";

/** `folder` holds `assets/`, whose names change with their content, and the files of `public/`, whose names do not. */
export function staticFiles(folder: string): RequestHandler {
  return express
    .Router()
    .use("/assets", filesOf(`${folder}/assets`, FOR_GOOD))
    .use(filesOf(folder, "no-cache"));
}

function filesOf(folder: string, caching: string): RequestHandler {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    setHeaders: (response) => response.setHeader("Cache-Control", caching),
  });
}
