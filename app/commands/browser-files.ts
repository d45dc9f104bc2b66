// What the pages are built into for browsers: few files, since each costs a phone headers and a place in the line. One
// stylesheet for all pages, and for those with script React, what every script needs, what answering needs, and the words.
import type { Plugin } from "vite";

type Bundle = Parameters<Extract<NonNullable<Plugin["generateBundle"]>, CallableFunction>>[1];

/** Remix names the stylesheets of a page by what its entries import; the one of all pages is imported by none. */
export function oneStylesheet(): Plugin {
  return {
    name: "one-stylesheet",
    enforce: "post",
    apply: "build",
    generateBundle(_options, bundle) {
      const sheets = Object.keys(bundle).filter((file) => file.endsWith(".css"));
      // The build of the server would leave a second one beside it, which no page names.
      if (this.environment.config.consumer === "server") for (const file of sheets) delete bundle[file];
      else nameInRoot(bundle, sheets);
    },
  };
}

function nameInRoot(bundle: Bundle, sheets: readonly string[]): void {
  for (const file of Object.values(bundle)) {
    const isRoot = file.type === "chunk" && file.facadeModuleId?.includes("/app/root.tsx");
    if (isRoot) for (const sheet of sheets) file.viteMetadata?.importedCss.add(sheet);
  }
}

interface Graph {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** React changes when a package does; commonjsHelpers is what wraps it. */
const REACT = /\/node_modules\/(react|react-dom|scheduler)\/|^\0commonjsHelpers/;
const WORDS = /words\.(fr|en)\.json$/;

/** Undefined where Rollup decides: of what only pages without script are made of, browsers fetch nothing. */
export function browserChunks(id: string, graph: Graph): string | undefined {
  if (REACT.test(id)) return "react";
  const [, language] = WORDS.exec(id) ?? [];
  if (language !== undefined) return `words.${language}`;
  const needed = pagesThatNeed(id, graph, new Set());
  if (needed.has("entry")) return "scripts";
  return needed.has("answering") ? "answering" : undefined;
}

const PAGES: readonly (readonly [pattern: RegExp, name: "entry" | "answering"])[] = [
  [/\/app\/entry\.client\.tsx/, "entry"],
  [/\/app\/start\/secret-link\.route\.tsx/, "entry"],
  [/\/app\/answering\/(question|section)\.route\.tsx/, "answering"],
];

/** Of the pages with script, those that cannot run without the module. */
function pagesThatNeed(id: string, graph: Graph, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const own = PAGES.filter(([pattern]) => pattern.test(id)).map(([, name]) => name);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return new Set([...own, ...importers.flatMap((importer) => [...pagesThatNeed(importer, graph, seen)])]);
}
