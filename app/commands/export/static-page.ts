// A page as a file of a site without a server: what is a file too is led to there; what is not, a form, a search, whatever is
// for one person, is led to where the server is.
import { variantFile } from "./exported-addresses.server.ts";

export interface ExportedSite {
  /** Of the server, without a slash at its end. */
  readonly origin: string;
  /** Whether a path is answered by a file. */
  readonly has: (path: string) => boolean;
}

/** `html` as React writes it: every attribute in double quotes. */
export function staticPage(html: string, site: ExportedSite): string {
  return html.replace(/ (href|src|action)="(\/[^"]*)"/g, (_whole, name: string, target: string) => {
    return ` ${name}="${name === "action" ? site.origin + target : ledTo(target, site)}"`;
  });
}

function ledTo(target: string, site: ExportedSite): string {
  const [address = "", ...marks] = target.split("#");
  const mark = marks.length === 0 ? "" : `#${marks.join("#")}`;
  const [path = "", ...asked] = address.split("?");
  const query = asked.join("?");
  const file =
    query === "" ? path : query.includes("=") && path.includes(".") ? variantFile(path, query) : null;
  return file !== null && site.has(decoded(file)) ? file + mark : site.origin + target;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Leads on to where an address leads. */
export function refreshPage(to: string): string {
  const target = to.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/><title>→</title><meta http-equiv="refresh" content="0;url=${target}"/></head><body><a href="${target}">${target}</a></body></html>\n`;
}
