// Draws pictures beside the thread that serves everyone: some 50 ms each. Knows our fonts and no others, so that every
// machine draws the same bytes.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";

export interface DrawingJob {
  readonly id: number;
  readonly svg: string;
}
export type DrawingDone = { readonly id: number } & (
  | { readonly png: Uint8Array }
  | { readonly error: string }
);

const folder = join(import.meta.dirname, "../styles/fonts");
const fontFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".ttf"))
  .toSorted()
  .map((name) => join(folder, name));

parentPort?.on("message", ({ id, svg }: DrawingJob) => {
  parentPort?.postMessage(drawn(id, svg));
});

function drawn(id: number, svg: string): DrawingDone {
  try {
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible Next" };
    return { id, png: new Resvg(svg, { font }).render().asPng() };
  } catch (error) {
    return { id, error: String(error) };
  }
}
