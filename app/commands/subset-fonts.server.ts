// Makes the fonts of `app/styles/fonts` from those of the packages: a visit loads 37 KB of them in place of 156. Run by hand
// when a sign is added to `font-files.ts` or a package of a font changes; a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import subsetFont from "subset-font";
import {
  type FontFile,
  fontFeatures,
  fontFiles,
  fontSigns,
  pictureFonts,
  pictureSigns,
} from "../styles/fonts/font-files.ts";
import { openZero } from "./open-zero.server.ts";

const root = join(import.meta.dirname, "../..");

/** In WOFF2, or in TTF where the name of the file says so. */
export async function subsetOf({ file, source, axes, hasStruckZero = false }: FontFile): Promise<Buffer> {
  const whole = readFileSync(join(root, "node_modules/@fontsource-variable", source));
  const isDrawn = file.endsWith(".ttf");
  const signs = isDrawn ? pictureSigns : fontSigns;
  const as = {
    targetFormat: isDrawn ? "sfnt" : "woff2",
    keepFeatures: fontFeatures,
    noHinting: true,
  } as const;
  if (!hasStruckZero) return subsetFont(whole, signs, { ...as, variationAxes: axes });
  const cut = await subsetFont(whole, signs, { ...as, targetFormat: "sfnt", variationAxes: axes });
  // Once more, for its sums and its packing.
  return subsetFont(openZero(cut), signs, as);
}

if (argv[1] === import.meta.filename) {
  for (const font of [...fontFiles, ...pictureFonts])
    writeFileSync(join(root, "app/styles/fonts", font.file), await subsetOf(font));
}
