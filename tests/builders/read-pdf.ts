// A PDF as its readers read it: words, structure, fonts.
import { getDocumentProxy } from "unpdf";

export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** Bookmarks of the first depth. */
  readonly outline: readonly string[];
  /** What each page says, signs of spacing as one space each. */
  readonly pages: readonly string[];
  /** Of all pages: each role of the tree of tags, as often as it stands there. */
  readonly roles: Readonly<Record<string, number>>;
  /** Alternative texts of the drawings. */
  readonly alts: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document["getPage"]>>;
type Tree = Awaited<ReturnType<Page["getStructTree"]>>;
interface Tag {
  readonly role: string;
  readonly alt: string | undefined;
}
interface Font {
  readonly name: string;
  readonly isEmbedded: boolean;
}

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const said = new Map(Object.entries(info));
  const outline = (await pdf.getOutline()) ?? [];
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, place) => readPage(await pdf.getPage(place + 1))),
  );
  const tags = pages.flatMap((page) => page.tags);
  const fonts = new Map(pages.flatMap((page) => page.fonts).map((font) => [font.name, font]));
  return {
    title: String(said.get("Title")),
    language: String(said.get("Language")),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    outline: outline.map(({ title }) => title),
    pages: pages.map(({ text }) => text),
    roles: countsOf(tags.map(({ role }) => role)),
    alts: tags.flatMap(({ alt }) => alt ?? []),
    fonts: [...fonts.values()],
  };
}

async function readPage(page: Page) {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item ? [item] : []));
  // Fonts are known once a page was read to be drawn.
  await page.getOperatorList();
  return {
    text: plain(texts.map(({ str, hasEOL }) => (hasEOL ? `${str} ` : str)).join("")),
    tags: tagsOf(await page.getStructTree()),
    fonts: [...new Set(texts.map(({ fontName }) => fontName))].flatMap((name) => fontOf(page, name)),
  };
}

function fontOf({ commonObjs }: Page, fontName: string): readonly Font[] {
  if (!commonObjs.has(fontName)) return [];
  const { name, missingFile } = commonObjs.get(fontName);
  return [{ name: String(name), isEmbedded: missingFile === false }];
}

/** None where the file is not tagged. */
function tagsOf(node: Tree | Tree["children"][number] | null): readonly Tag[] {
  if (node === null || !("role" in node)) return [];
  const alt = "alt" in node && typeof node.alt === "string" ? node.alt : undefined;
  return [{ role: node.role, alt }, ...node.children.flatMap(tagsOf)];
}

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** As a reader compares texts: every kind of space is one. */
export function plain(text: string): string {
  return text.replaceAll(/[\s\u202f\u00a0\u2060]+/g, " ").trim();
}
