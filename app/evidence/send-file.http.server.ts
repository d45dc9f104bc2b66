// Answers with a file that somebody gave: to be saved, never shown inside the site, and under a type of our own list.
import { evidenceTypes } from "../domain/evidence/evidence-type.ts";
import type { OpenedFile } from "./open-evidence.server.ts";

export function sendFile({ name, type, body }: OpenedFile): Response {
  return new Response(new Uint8Array(body), {
    headers: {
      "Content-Type": evidenceTypes[type].mime,
      "Content-Disposition": attachment(name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** RFC 6266 and 8187: the name for every browser of today, and one without accents for what is older. */
function attachment(name: string): string {
  const plain = name.normalize("NFD").replace(/[^\w. ()-]/g, "");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
