// A table as PowerPoint and Impress know it: its head and its first column are marked as such, its rows are as high as what they say.
import type { DeckColumn } from "./deck.ts";
import {
  ABOVE,
  ASIDE,
  type FittedCell,
  type FittedRow,
  type FittedTable,
  fitTable,
  heightOfTable,
  type Table,
  widthOfColumn,
} from "./fit-table.ts";
import { INKS } from "./layouts.ts";
import { filled, levelGround, onLevel, placed } from "./marks.ts";
import { emu } from "./measures.ts";
import { runs } from "./text-body.ts";
import { tag } from "./xml.ts";

/** “No style, no grid” of every PowerPoint: rules and grounds are ours. */
const STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";
const KIND = "http://schemas.openxmlformats.org/drawingml/2006/table";

interface Look extends Pick<FittedTable, "size" | "noteSize" | "headSize"> {
  readonly language: string;
  readonly columns: readonly DeckColumn[];
}

export function tableXml(
  table: Table,
  { id, language }: { readonly id: number; readonly language: string },
): string {
  const { name, alt, box, columns } = table;
  const fitted = fitTable(table);
  const look: Look = { ...fitted, language, columns };
  const grid = columns.map((column) => tag("a:gridCol", { w: emu(widthOfColumn(table, column)) }));
  const written = tag(
    "a:tbl",
    {},
    tag("a:tblPr", { firstRow: 1, firstCol: 1 }, tag("a:tableStyleId", {}, STYLE)),
    tag("a:tblGrid", {}, ...grid),
    rowXml(fitted.head, look, headCell),
    ...fitted.rows.map((row) => rowXml(row, look, bodyCell)),
  );
  return tag(
    "p:graphicFrame",
    {},
    tag(
      "p:nvGraphicFramePr",
      {},
      tag("p:cNvPr", { id, name, descr: alt }),
      tag("p:cNvGraphicFramePr", {}, tag("a:graphicFrameLocks", { noGrp: 1 })),
      tag("p:nvPr"),
    ),
    placed("p:xfrm", { ...box, h: heightOfTable(fitted) }),
    tag("a:graphic", {}, tag("a:graphicData", { uri: KIND }, written)),
  );
}

type CellWriter = (cell: FittedCell, look: Look, align: DeckColumn["align"]) => string;

function rowXml({ cells, height }: FittedRow, look: Look, cellXml: CellWriter): string {
  const written = cells.map((cell, place) => cellXml(cell, look, look.columns[place]?.align ?? "start"));
  return tag("a:tr", { h: emu(height) }, ...written);
}

const headCell: CellWriter = ({ text }, { language, headSize }, align) => {
  const said = runs(text, { language, size: headSize, ink: INKS.muted, isStrong: true });
  return cellOf(lined(said, align), {
    ...{ top: { w: 19_050, ink: INKS.ink }, bottom: { w: 9_525, ink: INKS.rule } },
    ...{ anchor: "b", ground: null },
  });
};

const bodyCell: CellWriter = ({ text, note, level }, { language, size, noteSize }, align) => {
  const ink = level === null ? INKS.ink : onLevel(level);
  const below = note === "" ? "" : lined(runs(note, { language, size: noteSize, ink: INKS.muted }), align);
  const hair = { w: 9_525, ink: INKS.hair };
  return cellOf(lined(runs(text, { language, size, ink }), align) + below, {
    ...{ top: hair, bottom: hair, anchor: "t", ground: level === null ? null : levelGround(level) },
  });
};

function lined(said: string, align: DeckColumn["align"]): string {
  return tag("a:p", {}, tag("a:pPr", { algn: align === "end" ? "r" : "l" }), said);
}

interface Rule {
  readonly w: number;
  readonly ink: string;
}
interface Frame {
  readonly top: Rule;
  readonly bottom: Rule;
  readonly anchor: "t" | "b";
  readonly ground: string | null;
}

function cellOf(paragraphs: string, { top, bottom, anchor, ground }: Frame): string {
  const margins = { marL: emu(ASIDE), marR: emu(ASIDE), marT: emu(ABOVE), marB: emu(ABOVE), anchor };
  return tag(
    "a:tc",
    {},
    tag("a:txBody", {}, tag("a:bodyPr"), tag("a:lstStyle"), paragraphs),
    tag(
      "a:tcPr",
      margins,
      ...["a:lnL", "a:lnR"].map((side) => tag(side, { w: 0 }, tag("a:noFill"))),
      tag("a:lnT", { w: top.w }, filled(top.ink)),
      tag("a:lnB", { w: bottom.w }, filled(bottom.ink)),
      ground === null ? tag("a:noFill") : filled(ground),
    ),
  );
}
