/**
 * The two files every page draws its first line with: titles and text, basic Latin.
 * Same files as `fonts.css`, so the browser fetches each once; the others load when a page needs them.
 */
import text from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import titles from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url";

export const preloadedFonts: readonly string[] = [text, titles];
