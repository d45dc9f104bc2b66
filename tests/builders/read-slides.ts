// Slides as their readers read them: titles, texts, tables, alternative texts and notes, from the parts of the package. Throws for what
// is no XML, and for a part that leads to one that is not there.
import { dirname, join } from "node:path/posix";
import { type Element, xml2js } from "xml-js";
import { type ArchivedFile, filesIn } from "./read-archive.ts";

export interface ReadTable {
  readonly name: string;
  readonly alt: string;
  readonly hasHead: boolean;
  /** With its head first; what a cell says, a line of its own each paragraph. */
  readonly rows: readonly (readonly string[])[];
  /** In inches, from the upper edge of the slide: where it ends. */
  readonly bottom: number;
}
export interface ReadSlide {
  readonly title: string;
  /** All that it says, tables included, a paragraph each. */
  readonly said: readonly string[];
  readonly tables: readonly ReadTable[];
  /** Alternative texts of its pictures. */
  readonly pictures: readonly string[];
  readonly notes: readonly string[];
  readonly languages: readonly string[];
}
export interface ReadSlides {
  readonly title: string;
  readonly language: string;
  readonly slides: readonly ReadSlide[];
}

export function readSlides(bytes: Uint8Array): ReadSlides {
  const files = new Map(filesIn(bytes).map((file) => [file.name, file]));
  const rootOf = (path: string) => parsed(files, path);
  for (const path of files.keys()) if (path.endsWith(".rels")) leadsSomewhere(files, path);
  const count = [...files.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  const core = rootOf("docProps/core.xml");
  return {
    title: textOf(core, "dc:title"),
    language: textOf(core, "dc:language"),
    slides: Array.from({ length: count }, (_, place) =>
      slideOf(
        rootOf(`ppt/slides/slide${place + 1}.xml`),
        rootOf(`ppt/notesSlides/notesSlide${place + 1}.xml`),
      ),
    ),
  };
}

type Files = ReadonlyMap<string, ArchivedFile>;

function parsed(files: Files, path: string): Element {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is not in the package`);
  return xml2js(file.text, { compact: false }) as Element;
}

function leadsSomewhere(files: Files, path: string): void {
  const from = dirname(dirname(path));
  for (const one of all(parsed(files, path), "Relationship")) {
    const to = join(from, attribute(one, "Target"));
    if (!files.has(to)) throw new Error(`${path} leads to ${to}, which is not in the package`);
  }
}

function slideOf(slide: Element, notes: Element): ReadSlide {
  const shapes = all(slide, "p:sp");
  const isTitle = (one: Element) =>
    all(one, "p:ph").some((ph) => /^(ctrT|t)itle$/.test(attribute(ph, "type")));
  const [title] = shapes.filter(isTitle);
  if (title === undefined) throw new Error("a slide has no title");
  const notesText = all(notes, "p:sp").find((one) =>
    all(one, "p:ph").some((ph) => attribute(ph, "type") === "body"),
  );
  return {
    title: paragraphsOf(title).join("\n"),
    said: paragraphsOf(slide),
    tables: all(slide, "p:graphicFrame").map(tableOf),
    pictures: all(slide, "p:pic").flatMap((one) =>
      all(one, "p:cNvPr").map((named) => attribute(named, "descr")),
    ),
    notes: notesText === undefined ? [] : paragraphsOf(notesText),
    languages: [...new Set(all(slide, "a:rPr").map((one) => attribute(one, "lang")))],
  };
}

const EMU_PER_INCH = 914_400;

function tableOf(frame: Element): ReadTable {
  const [named] = all(frame, "p:cNvPr");
  const [offset] = all(frame, "a:off");
  const rows = all(frame, "a:tr");
  const height = rows.reduce((sum, row) => sum + Number(attribute(row, "h")), 0);
  return {
    name: attribute(named, "name"),
    alt: attribute(named, "descr"),
    hasHead: attribute(all(frame, "a:tblPr")[0], "firstRow") === "1",
    rows: rows.map((row) => all(row, "a:tc").map((cell) => paragraphsOf(cell).join("\n"))),
    bottom: (Number(attribute(offset, "y")) + height) / EMU_PER_INCH,
  };
}

function paragraphsOf(within: Element): readonly string[] {
  return all(within, "a:p").map((paragraph) =>
    [...walk(paragraph)]
      .map((one) => (one.name === "a:br" ? "\n" : one.name === "a:t" ? directText(one) : ""))
      .join(""),
  );
}

function textOf(within: Element, name: string): string {
  return all(within, name).map(directText).join("");
}

function directText({ elements = [] }: Element): string {
  return elements.map(({ text }) => String(text ?? "")).join("");
}

function attribute(of: Element | undefined, name: string): string {
  return String(of?.attributes?.[name] ?? "");
}

function all(within: Element, name: string): readonly Element[] {
  return [...walk(within)].filter((one) => one.name === name);
}

/** Itself first, then all below it, in the order of the file. */
function* walk(of: Element): Generator<Element> {
  yield of;
  for (const one of of.elements ?? []) yield* walk(one);
}
