// Sets papers and writes slides beside the thread that serves everyone: some 100 ms each. Templates are files of ours; what is typed
// reaches them as JSON alone, and is never read as a template.
import { platform, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { settable } from "./settable.ts";
import type { Deck } from "./slides/deck.ts";
import { writeSlides } from "./slides/write-slides.http.server.ts";
import { createTypst } from "./typst.http.server.ts";

/** As `nice` counts it. */
const BEHIND_OTHERS = 10;

// Where there is a processor too few, whoever saves goes first. On Linux this is of the thread that asks, elsewhere of the process.
if (platform() === "linux") setPriority(BEHIND_OTHERS);

const compiler = createTypst();

export interface PaperJob {
  readonly kind: "paper";
  /** Path of the template. */
  readonly template: string;
  readonly data: object;
  /** In seconds since 1970, for the document. */
  readonly at: number;
}
export interface SlidesJob {
  readonly kind: "slides";
  readonly deck: Deck;
}
export type PressJob = PaperJob | SlidesJob;
export type PressDone = { readonly file: Uint8Array<ArrayBuffer> } | { readonly error: string };

parentPort?.on("message", async (job: PressJob) => {
  const done = await answered(job);
  parentPort?.postMessage(done, "file" in done ? [done.file.buffer] : []);
  // Of the papers before the last few.
  compiler.evictCache(5);
});

async function answered(job: PressJob): Promise<PressDone> {
  try {
    return { file: job.kind === "paper" ? set(job) : await writeSlides(job.deck) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function set({ template, data, at }: PaperJob): Uint8Array<ArrayBuffer> {
  const inputs = {
    data: JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? settable(value) : value)),
  };
  const pdf = compiler.pdf(
    { mainFilePath: template, inputs },
    { pdfStandard: "ua-1", creationTimestamp: at },
  );
  return new Uint8Array(pdf);
}
