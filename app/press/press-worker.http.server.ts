// Sets papers beside the thread that serves everyone: some 100 ms each. Templates are files of ours; what is typed reaches
// them as JSON alone, and is never read as a template.
import { parentPort } from "node:worker_threads";
import { settable } from "./settable.ts";
import { createTypst } from "./typst.http.server.ts";

const compiler = createTypst();

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
