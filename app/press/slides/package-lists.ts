// The lists of a package: what each part is, what it leads to, and what the whole is called (ISO/IEC 29500).
import type { Deck, LayoutId } from "./deck.ts";
import { SLIDE } from "./layouts.ts";
import { FIRST_ID } from "./masters.ts";
import { emu } from "./measures.ts";
import { LANGUAGES, NAMESPACES } from "./slide.ts";
import { part, tag, textTag } from "./xml.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument";
const SHOWN = `${TYPE}.presentationml`;
/** In the order of their files. */
export const LAYOUT_IDS = ["cover", "page", "columns"] as const satisfies readonly LayoutId[];

export type Relation = readonly [type: string, target: string];

/** The first is rId1. */
export function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(([type, target], place) =>
    tag("Relationship", {
      Id: `rId${place + 1}`,
      Type: type.includes(":") ? type : `${OFFICE}/${type}`,
      Target: target,
    }),
  );
  return part(tag("Relationships", { xmlns: `${PACKAGE}/relationships` }, ...each));
}

export function presentationXml(slides: number): string {
  const ids = Array.from({ length: slides }, (_, place) =>
    tag("p:sldId", { id: 256 + place, "r:id": `rId${place + 2}` }),
  );
  return part(
    tag(
      "p:presentation",
      { ...NAMESPACES, saveSubsetFonts: 1 },
      tag("p:sldMasterIdLst", {}, tag("p:sldMasterId", { id: FIRST_ID, "r:id": "rId1" })),
      tag("p:notesMasterIdLst", {}, tag("p:notesMasterId", { "r:id": `rId${slides + 2}` })),
      tag("p:sldIdLst", {}, ...ids),
      tag("p:sldSz", { cx: 12_192_000, cy: emu(SLIDE.h) }),
      // A4, upright.
      tag("p:notesSz", { cx: emu(8.268), cy: emu(11.693) }),
    ),
  );
}

export function typesXml(slides: number): string {
  const one = (path: string, type: string) => tag("Override", { PartName: `/${path}`, ContentType: type });
  const numbers = Array.from({ length: slides }, (_, place) => place + 1);
  return part(
    tag(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      tag("Default", { Extension: "png", ContentType: "image/png" }),
      tag("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
      one("ppt/presentation.xml", `${SHOWN}.presentation.main+xml`),
      one("ppt/slideMasters/slideMaster1.xml", `${SHOWN}.slideMaster+xml`),
      ...LAYOUT_IDS.map((_, place) =>
        one(`ppt/slideLayouts/slideLayout${place + 1}.xml`, `${SHOWN}.slideLayout+xml`),
      ),
      one("ppt/notesMasters/notesMaster1.xml", `${SHOWN}.notesMaster+xml`),
      ...[1, 2].map((number) => one(`ppt/theme/theme${number}.xml`, `${TYPE}.theme+xml`)),
      one("ppt/presProps.xml", `${SHOWN}.presProps+xml`),
      one("ppt/viewProps.xml", `${SHOWN}.viewProps+xml`),
      one("ppt/tableStyles.xml", `${SHOWN}.tableStyles+xml`),
      ...numbers.flatMap((number) => [
        one(`ppt/slides/slide${number}.xml`, `${SHOWN}.slide+xml`),
        one(`ppt/notesSlides/notesSlide${number}.xml`, `${SHOWN}.notesSlide+xml`),
      ]),
      one("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      one("docProps/app.xml", `${TYPE}.extended-properties+xml`),
    ),
  );
}

export function coreXml({ title, author, at, language }: Deck): string {
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  const spaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return part(
    tag(
      "cp:coreProperties",
      spaces,
      ...[textTag("dc:title", title), textTag("dc:creator", author), textTag("cp:lastModifiedBy", author)],
      ...[date("created"), date("modified"), textTag("dc:language", LANGUAGES[language])],
    ),
  );
}

export function appXml({ slides, author }: Deck): string {
  return part(
    tag(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      ...[textTag("Application", "Microsoft Office PowerPoint"), textTag("PresentationFormat", "16:9")],
      ...[
        textTag("Slides", String(slides.length)),
        textTag("Notes", String(slides.length)),
        textTag("Company", author),
      ],
    ),
  );
}
