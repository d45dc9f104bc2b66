// Follows every link of a folder of pages without a server: each leads to a file, and to a place in it that there is.
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../../app/commands/files-under.server.ts";

const ANY_ORIGIN = "http://site";

/** "fr/index.html: /fr/nowhere"; empty where there is none. Links to other sites are not followed. */
export function brokenLinks(root: string): readonly string[] {
  const pages = filesUnder(root).filter((file) => file.endsWith(".html"));
  const known = new Map<string, ReadonlySet<string>>();
  return pages.flatMap((file) => {
    const here = file.slice(root.length);
    const targets = [...readFileSync(file, "utf8").matchAll(/ (?:href|src|action)="([^"]*)"/g)];
    return [...new Set(targets.map(([, target = ""]) => target.replaceAll("&amp;", "&")))]
      .filter((target) => !leads(target, { here, root, known }))
      .map((target) => `${here}: ${target}`);
  });
}

/**
 * Paths, each once, that are led to on the server of the site without a question, though no file stands there, and those that a reader is
 * led to there though one does: what names the address of a page for programs is no link.
 */
export function ledToServer(root: string, origin: string) {
  const pages = filesUnder(root).filter((file) => file.endsWith(".html"));
  const led = pages.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/<(\w+)[^>]* (?:href|src)="([^"]*)"/g)].flatMap(
      ([, element = "", target = ""]) => {
        const here = target.startsWith(`${origin}/`) && !target.includes("?");
        return here ? [{ element, path: new URL(target).pathname }] : [];
      },
    ),
  );
  const hasFile = (path: string) => fileAt(join(root, decodeURIComponent(path))) !== null;
  const pathsOf = (some: typeof led) => [...new Set(some.map(({ path }) => path))].toSorted();
  return {
    missing: pathsOf(led.filter(({ path }) => !hasFile(path))),
    needless: pathsOf(led.filter(({ element, path }) => element !== "link" && hasFile(path))),
  };
}

interface Crawl {
  readonly here: string;
  readonly root: string;
  readonly known: Map<string, ReadonlySet<string>>;
}

function leads(target: string, { here, root, known }: Crawl): boolean {
  const url = new URL(target, ANY_ORIGIN + here);
  if (url.origin !== ANY_ORIGIN) return true;
  const file = fileAt(join(root, decodeURIComponent(url.pathname)));
  if (file === null || url.search !== "") return false;
  if (url.hash.length < 2 || !file.endsWith(".html")) return true;
  const ids = known.get(file) ?? idsOf(file);
  known.set(file, ids);
  return ids.has(decodeURIComponent(url.hash.slice(1)));
}

function fileAt(path: string): string | null {
  if (!existsSync(path)) return null;
  if (!statSync(path).isDirectory()) return path;
  const index = join(path, "index.html");
  return existsSync(index) ? index : null;
}

function idsOf(file: string): ReadonlySet<string> {
  return new Set([...readFileSync(file, "utf8").matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id));
}
