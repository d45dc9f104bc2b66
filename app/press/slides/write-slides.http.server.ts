// Slides as a file (.pptx) from a deck: drawings as PNG, everything in a ZIP that says one hour for all, so that the same deck is the same
// bytes everywhere.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { Resvg } from "@resvg/resvg-js";
import { ZipFile } from "yazl";
import type { Deck } from "./deck.ts";
import { type Drawn, packageParts } from "./package-parts.ts";

/** In pixels: some 220 an inch on a slide. */
const DRAWN_WIDTH = 1_200;
/** What PNG has done already. */
const isDrawing = (path: string) => path.endsWith(".png");

const FONTS = join(import.meta.dirname, "../../styles/fonts");
const fontFiles = readdirSync(FONTS)
  .filter((name) => name.endsWith(".ttf"))
  .toSorted()
  .map((name) => join(FONTS, name));
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible Next" };

export async function writeSlides(deck: Deck): Promise<Uint8Array<ArrayBuffer>> {
  const drawings = deck.slides.map(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === "picture" ? [drawn(shape.svg)] : [])),
  );
  const zip = new ZipFile();
  // A ZIP says hours in no zone, and begins with 1980.
  const mtime = new Date(1980, 0, 2);
  for (const { path, content } of packageParts(deck, drawings))
    zip.addBuffer(Buffer.from(content), path, {
      ...{ mtime, forceDosTimestamp: true, mode: 0o100_644, compress: !isDrawing(path) },
    });
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

function drawn(svg: string): Drawn {
  const image = new Resvg(svg, { font, fitTo: { mode: "width", value: DRAWN_WIDTH } }).render();
  return { png: image.asPng(), ratio: image.width / image.height };
}
