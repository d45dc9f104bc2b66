// A deck as the parts of its package, with what each leads to.
import type { Deck, Slide } from "./deck.ts";
import { layoutXml, masterXml, notesMasterXml } from "./masters.ts";
import {
  appXml,
  coreXml,
  LAYOUT_IDS,
  PACKAGE,
  presentationXml,
  type Relation,
  relationsXml,
  typesXml,
} from "./package-lists.ts";
import { LANGUAGES, NAMESPACES, notesXml, PICTURE_FROM, slideXml } from "./slide.ts";
import { themeXml } from "./theme.ts";
import { part, tag } from "./xml.ts";

/** A drawing as PNG. */
export interface Drawn {
  readonly png: Uint8Array;
  /** Width by height. */
  readonly ratio: number;
}
export interface PackagePart {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** `drawings`: of each slide, in the order of its pictures. */
export function packageParts(deck: Deck, drawings: readonly (readonly Drawn[])[]): readonly PackagePart[] {
  const language = LANGUAGES[deck.language];
  const slides = deck.slides.flatMap((slide, place) =>
    slideParts({ slide, deck, number: place + 1 }, drawings[place] ?? []),
  );
  return [
    { path: "[Content_Types].xml", content: typesXml(deck.slides.length) },
    { path: "_rels/.rels", content: relationsXml(ROOT) },
    { path: "docProps/app.xml", content: appXml(deck) },
    { path: "docProps/core.xml", content: coreXml(deck) },
    ...presentationParts(deck),
    { path: "ppt/theme/theme1.xml", content: themeXml(deck.author) },
    { path: "ppt/theme/theme2.xml", content: themeXml(deck.author) },
    { path: "ppt/slideMasters/slideMaster1.xml", content: masterXml(LAYOUT_IDS.length, language) },
    {
      path: "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      content: relationsXml([
        ...LAYOUT_IDS.map(
          (_, place) => ["slideLayout", `../slideLayouts/slideLayout${place + 1}.xml`] as const,
        ),
        ["theme", "../theme/theme1.xml"],
      ]),
    },
    ...LAYOUT_IDS.flatMap((id, place) => [
      {
        path: `ppt/slideLayouts/slideLayout${place + 1}.xml`,
        content: layoutXml(id, deck.layouts[id], language),
      },
      {
        path: `ppt/slideLayouts/_rels/slideLayout${place + 1}.xml.rels`,
        content: relationsXml([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
      },
    ]),
    { path: "ppt/notesMasters/notesMaster1.xml", content: notesMasterXml(language) },
    {
      path: "ppt/notesMasters/_rels/notesMaster1.xml.rels",
      content: relationsXml([["theme", "../theme/theme2.xml"]]),
    },
    ...slides,
  ];
}

const ROOT: readonly Relation[] = [
  ["officeDocument", "ppt/presentation.xml"],
  [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
  ["extended-properties", "docProps/app.xml"],
];

function presentationParts(deck: Deck): readonly PackagePart[] {
  const count = deck.slides.length;
  const slides = deck.slides.map((_, place) => ["slide", `slides/slide${place + 1}.xml`] as const);
  return [
    { path: "ppt/presentation.xml", content: presentationXml(count) },
    {
      path: "ppt/_rels/presentation.xml.rels",
      content: relationsXml([
        ["slideMaster", "slideMasters/slideMaster1.xml"],
        ...slides,
        ["notesMaster", "notesMasters/notesMaster1.xml"],
        ["presProps", "presProps.xml"],
        ["viewProps", "viewProps.xml"],
        ["theme", "theme/theme1.xml"],
        ["tableStyles", "tableStyles.xml"],
      ]),
    },
    { path: "ppt/presProps.xml", content: part(tag("p:presentationPr", NAMESPACES)) },
    { path: "ppt/viewProps.xml", content: part(tag("p:viewPr", NAMESPACES)) },
    {
      path: "ppt/tableStyles.xml",
      content: part(
        tag("a:tblStyleLst", {
          "xmlns:a": NAMESPACES["xmlns:a"],
          def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
        }),
      ),
    },
  ];
}

interface Numbered {
  readonly slide: Slide;
  readonly deck: Deck;
  /** From 1. */
  readonly number: number;
}

function slideParts({ slide, deck, number }: Numbered, drawings: readonly Drawn[]): readonly PackagePart[] {
  const layout = LAYOUT_IDS.indexOf(slide.layout) + 1;
  const media = drawings.map(({ png }, place) => ({
    path: `ppt/media/image${number}-${place + 1}.png`,
    content: png,
  }));
  const leads: readonly Relation[] = [
    ["slideLayout", `../slideLayouts/slideLayout${layout}.xml`],
    ["notesSlide", `../notesSlides/notesSlide${number}.xml`],
    ...media.map(({ path }) => ["image", path.replace("ppt/", "../")] as const),
  ];
  if (leads.length !== PICTURE_FROM - 1 + drawings.length)
    throw new Error("a picture of a slide would be another one");
  return [
    {
      path: `ppt/slides/slide${number}.xml`,
      content: slideXml(
        slide,
        deck,
        drawings.map(({ ratio }) => ratio),
      ),
    },
    { path: `ppt/slides/_rels/slide${number}.xml.rels`, content: relationsXml(leads) },
    { path: `ppt/notesSlides/notesSlide${number}.xml`, content: notesXml(slide.notes, deck) },
    {
      path: `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      content: relationsXml([
        ["notesMaster", "../notesMasters/notesMaster1.xml"],
        ["slide", `../slides/slide${number}.xml`],
      ]),
    },
    ...media,
  ];
}
