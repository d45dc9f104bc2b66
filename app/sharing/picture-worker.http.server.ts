// Draws pictures beside the thread that serves everyone: some 50 ms each. Knows our fonts and no others, so that every
// machine draws the same bytes.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { answerJobs } from "../http/worker-jobs.server.ts";

const folder = join(import.meta.dirname, "../styles/fonts");
const fontFiles = readdirSync(folder)
  .filter((name) => name.endsWith(".ttf"))
  .toSorted()
  .map((name) => join(folder, name));

const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible Next" };

answerJobs((svg: string): Uint8Array => new Resvg(svg, { font }).render().asPng());
