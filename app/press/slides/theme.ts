// Colours and faces of the site, for whoever goes on with a slide. A slide cannot bring its fonts along: Georgia and Arial are what the
// site falls back to, and stand on nearly every machine.
import { HUES } from "../../charts/ink.ts";
import { INKS } from "./layouts.ts";
import { part, tag } from "./xml.ts";

function colour(name: string, ink: string): string {
  return tag(`a:${name}`, {}, tag("a:srgbClr", { val: ink.replace("#", "").toUpperCase() }));
}

function faces(name: "major" | "minor", face: string): string {
  const others = tag("a:ea", { typeface: "" }) + tag("a:cs", { typeface: "" });
  return tag(`a:${name}Font`, {}, tag("a:latin", { typeface: face }), others);
}

const OF_PLACE = tag("a:solidFill", {}, tag("a:schemeClr", { val: "phClr" }));
const THREE = [6_350, 12_700, 19_050];

export function themeXml(name: string): string {
  const hues = HUES.slice(1, 6).map((ink, place) => colour(`accent${place + 2}`, ink));
  const colours = tag(
    "a:clrScheme",
    { name },
    ...[
      colour("dk1", INKS.ink),
      colour("lt1", INKS.paper),
      colour("dk2", INKS.muted),
      colour("lt2", INKS.surface),
    ],
    ...[colour("accent1", INKS.accent), ...hues, colour("hlink", INKS.link), colour("folHlink", "5B3A8C")],
  );
  const formats = tag(
    "a:fmtScheme",
    { name },
    tag("a:fillStyleLst", {}, OF_PLACE.repeat(3)),
    tag("a:lnStyleLst", {}, ...THREE.map((w) => tag("a:ln", { w }, OF_PLACE))),
    tag("a:effectStyleLst", {}, tag("a:effectStyle", {}, tag("a:effectLst")).repeat(3)),
    tag("a:bgFillStyleLst", {}, OF_PLACE.repeat(3)),
  );
  const fonts = tag("a:fontScheme", { name }, faces("major", "Georgia"), faces("minor", "Arial"));
  const space = { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name };
  return part(tag("a:theme", space, tag("a:themeElements", {}, colours, fonts, formats)));
}
