// Writes the public site as files, by asking the site itself for every address: nothing is rendered by other means than a
// reader's page is, and whatever becomes public in the table of addresses is in the next export.
import { createHash } from "node:crypto";
import { copyFileSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { filesUnder } from "../files-under.server.ts";
import { UNDER_WAY } from "./export-folder.server.ts";
import { MARK } from "./export-mark.server.ts";
import type { ExportedAddress } from "./exported-addresses.server.ts";
import { refreshPage, staticPage } from "./static-page.ts";

export interface ExportParts {
  /** Of the server in this process. */
  readonly server: string;
  /** Of the site, as its pages name it; without a slash at its end. */
  readonly origin: string;
  readonly addresses: Iterable<ExportedAddress>;
  /** Lines of `_redirects`, of addresses that bodies had before. */
  readonly redirects: readonly string[];
  /** Files of the build, for browsers. */
  readonly client: string;
  readonly folder: string;
}

export interface Exported {
  readonly files: number;
  /** Addresses of what was not there to be asked, such as the dimensions of a result that publishes scores alone. */
  readonly left: number;
}

const AT_ONCE = 4;
const SMALL = /\.(br|gz)$/;

export async function exportSite(parts: ExportParts): Promise<Exported> {
  const { folder, client } = parts;
  for (const file of filesUnder(client).filter((name) => !SMALL.test(name))) {
    const to = join(folder, file.slice(client.length));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(file, to);
  }
  const asked = createAsked(parts);
  await inLanes(parts.addresses, asked.ask);
  writeFileSync(
    join(folder, "_redirects"),
    [...parts.redirects, ...asked.leads()].map((one) => `${one}\n`).join(""),
  );
  const written = filesUnder(folder)
    .filter((file) => file !== join(folder, UNDER_WAY))
    .toSorted();
  leadPages(written, parts);
  return { files: mark(written, parts), left: asked.left() };
}

async function inLanes<Item>(items: Iterable<Item>, job: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await job(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** What an answer becomes. */
type Becomes = "page" | "file" | "lead" | "nothing";

function createAsked({ server, origin, folder }: ExportParts) {
  const leads = new Set<string>();
  let left = 0;

  async function write(file: string, answer: Response): Promise<void> {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    if (answer.body === null) writeFileSync(to, "");
    else await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(to));
  }

  /** Told by a page of its own, too, where no other kind of file is looked for. */
  async function lead({ path, file }: ExportedAddress, { status, headers }: Response): Promise<void> {
    const to = (headers.get("Location") ?? "").replace(origin, "");
    leads.add(`${path} ${to} ${status}`);
    if (!path.includes(".")) await write(pageFile(file), new Response(refreshPage(to)));
  }

  return {
    leads: () => [...leads].toSorted(),
    left: () => left,
    ask: async (address: ExportedAddress): Promise<void> => {
      const headers = { "Accept-Encoding": "identity", "Accept-Language": "fr" };
      const answer = await fetch(server + address.path, { headers, redirect: "manual" });
      const becomes = becomesOf(answer, address);
      if (becomes === "lead") await lead(address, answer);
      else if (becomes === "page") await write(pageFile(address.file), answer);
      else if (becomes === "file") await write(decodeURIComponent(address.file), answer);
      else left += 1;
      if (!answer.bodyUsed) await answer.body?.cancel();
    },
  };
}

/** What was withdrawn says so as a page; its files are no more. */
function becomesOf({ status, headers }: Response, { path }: ExportedAddress): Becomes {
  if (status >= 300 && status < 400) return "lead";
  if (status === 404) return "nothing";
  if (status !== 200 && status !== 410) throw new Error(`${path} answers ${status}`);
  if ((headers.get("Content-Type") ?? "").startsWith("text/html")) return "page";
  return status === 200 ? "file" : "nothing";
}

function pageFile(path: string): string {
  return join(decodeURIComponent(path), "index.html");
}

/** Once it is known which addresses have a file. */
function leadPages(written: readonly string[], { folder, origin }: ExportParts): void {
  const known = new Set(written.map((file) => file.slice(folder.length)));
  const site = {
    origin,
    has: (path: string) => known.has(path) || known.has(join(path, "index.html")),
  };
  for (const file of written.filter((name) => name.endsWith(".html")))
    writeFileSync(file, staticPage(readFileSync(file, "utf8"), site));
}

/** Of the very bytes of all files: two exports of the same content have the same. */
function mark(written: readonly string[], { folder, origin }: ExportParts): number {
  const hash = createHash("sha256");
  for (const file of written)
    hash
      .update(`${file.slice(folder.length)}\0`)
      .update(createHash("sha256").update(readFileSync(file)).digest());
  const told = { site: origin, files: written.length, sha256: hash.digest("hex") };
  writeFileSync(join(folder, MARK), `${JSON.stringify(told, null, 2)}\n`);
  return written.length + 1;
}
