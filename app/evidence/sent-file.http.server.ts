// What the form of evidence sent: its fields and, where one was chosen, its file.
import type { SentFile } from "./add-evidence.server.ts";

interface SentForm {
  readonly textOf: (name: string) => string;
  /** Null when none was chosen. */
  readonly file: SentFile | null;
}

/** Null for a body that cannot be read as a form. */
export async function readSentFile(request: Request, field: string): Promise<SentForm | null> {
  try {
    const form = await request.formData();
    const sent = form.get(field);
    const isChosen = sent instanceof File && (sent.name !== "" || sent.size > 0);
    return {
      textOf: (name) => {
        const text = form.get(name);
        return typeof text === "string" ? text : "";
      },
      file: isChosen ? { name: sent.name, body: Buffer.from(await sent.arrayBuffer()) } : null,
    };
  } catch {
    return null;
  }
}
