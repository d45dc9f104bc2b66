// Sets papers beside the thread that serves everyone: some 100 ms each. Templates are files of ours; what is typed reaches
// them as JSON alone, and is never read as a template.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { settable } from "./settable.ts";

/** Where templates may stand and import from. */
const WORKSPACE = join(import.meta.dirname, "..");
const FONTS = join(WORKSPACE, "styles/fonts");

/** What a family is called in its file, and here: of the same length, since the name is written over. */
const SANS = ["Atkinson Hyperlegible Next", "Press Hyperlegible Letters"] as const;
const OTHER_LETTERS = [SANS[0], "Press Hyperlegible Foreign"] as const;
const TITLES = ["Source Serif 4", "Press Serif 04"] as const;

/** Under names of our own, so that no font of the machine can stand in for them: the same bytes everywhere. */
const compiler = NodeCompiler.create({
  workspace: WORKSPACE,
  fontArgs: [
    {
      fontBlobs: [
        named("picture-text.ttf", SANS),
        named("picture-strong.ttf", SANS),
        named("picture-other-letters.ttf", OTHER_LETTERS),
        named("picture-titles.ttf", TITLES),
      ],
    },
  ],
});

export interface SettingJob {
  /** Path of the template. */
  readonly template: string;
  readonly data: object;
  /** In seconds since 1970, for the document. */
  readonly at: number;
}
export type SettingDone = { readonly pdf: Uint8Array<ArrayBuffer> } | { readonly error: string };

parentPort?.on("message", (job: SettingJob) => {
  const done = set(job);
  parentPort?.postMessage(done, "pdf" in done ? [done.pdf.buffer] : []);
  // Of the papers before the last few.
  compiler.evictCache(5);
});

function set({ template, data, at }: SettingJob): SettingDone {
  const inputs = {
    data: JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? settable(value) : value)),
  };
  try {
    const pdf = compiler.pdf(
      { mainFilePath: template, inputs },
      { pdfStandard: "ua-1", creationTimestamp: at },
    );
    return { pdf: new Uint8Array(pdf) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function named(file: string, [from, to]: readonly [string, string]): Buffer {
  const font = readFileSync(join(FONTS, file));
  const [known, ours] = [from, to].map((name) => Buffer.from(name, "utf16le").swap16());
  if (known === undefined || ours === undefined || known.length !== ours.length || !font.includes(known))
    throw new Error(`${file} holds no family “${from}” that “${to}” can be written over.`);
  for (let at = font.indexOf(known); at >= 0; at = font.indexOf(known, at)) ours.copy(font, at);
  return font;
}
