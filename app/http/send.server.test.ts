import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { send } from "./send.server.ts";

const page = Buffer.from("<p>Baromètre des métropoles</p>".repeat(100));

/** What is written to the socket. */
async function sent(body: Buffer | string): Promise<Buffer> {
  let written: unknown;
  const response = Object.assign(new EventEmitter(), {
    req: { method: "GET", acceptsEncodings: () => "gzip" },
    status: () => response,
    vary: () => response,
    setHeader: () => response,
    end: (bytes: unknown) => {
      written = bytes;
    },
  });
  await send(response as never, { type: "text/html", body });
  return written as Buffer;
}

describe("send", () => {
  it("compresses a page that is kept once for all its readers", async () => {
    const first = await sent(page);
    expect(await sent(page)).toBe(first);
    expect(await sent(Buffer.from(page))).not.toBe(first);
    expect(await sent(page.toString())).toEqual(first);
  });
});
