// Typst with our fonts, and none of the machine.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/** Where templates may stand and import from. */
const WORKSPACE = join(import.meta.dirname, "..");
const FONTS = join(WORKSPACE, "styles/fonts");

/** What a family is called in its file, and here: of the same length, since the name is written over. */
const SANS = ["Atkinson Hyperlegible Next", "Press Hyperlegible Letters"] as const;
const OTHER_LETTERS = [SANS[0], "Press Hyperlegible Foreign"] as const;
const TITLES = ["Source Serif 4", "Press Serif 04"] as const;

/** Under names of our own, so that no font of the machine can stand in for them: the same bytes everywhere. */
export function createTypst(): NodeCompiler {
  return NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [
      {
        fontBlobs: [
          named("picture-text.ttf", SANS),
          named("picture-strong.ttf", SANS),
          named("picture-other-letters.ttf", OTHER_LETTERS),
          named("picture-titles.ttf", TITLES),
        ],
      },
    ],
  });
}

function named(file: string, [from, to]: readonly [string, string]): Buffer {
  const font = readFileSync(join(FONTS, file));
  const [known, ours] = [from, to].map((name) => Buffer.from(name, "utf16le").swap16());
  if (known === undefined || ours === undefined || known.length !== ours.length || !font.includes(known))
    throw new Error(`${file} holds no family “${from}” that “${to}” can be written over.`);
  for (let at = font.indexOf(known); at >= 0; at = font.indexOf(known, at)) ours.copy(font, at);
  return font;
}
