// The files made by the build. Their list is read once at start, so a page request costs no look at the disk. They carry the
// headers of a file alone: a page has some thirty times as many bytes to say of itself as a browser needs of a font.
import express, { type RequestHandler } from "express";
import sirv from "sirv";

/** One year, in seconds. */
const FOR_GOOD = { caching: "public, max-age=31536000, immutable", isAskedAbout: false };
/** Names that stay: asked about before each use. */
const FOR_NOW = { caching: "no-cache", isAskedAbout: true };

/** `folder` holds `assets/`, whose names change with their content, and the files of `public/`, whose names do not. */
export function staticFiles(folder: string): RequestHandler {
  return express
    .Router()
    .use("/assets", filesOf(`${folder}/assets`, FOR_GOOD))
    .use(filesOf(folder, FOR_NOW));
}

function filesOf(folder: string, { caching, isAskedAbout }: typeof FOR_GOOD): RequestHandler {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: isAskedAbout,
    extensions: [],
    setHeaders: (response) => {
      response.setHeader("Cache-Control", caching);
      response.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
}
