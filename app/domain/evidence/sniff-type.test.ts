import { describe, expect, it } from "vitest";
import {
  aFrenchCsv,
  aJpeg,
  anOfficeDocument,
  anOpenDocument,
  aPdf,
  aPng,
  aWebp,
  aZip,
  bytesOf,
  refusedFiles,
} from "../../../tests/builders/files.ts";
import { EVIDENCE_TYPES } from "./evidence-type.ts";
import { sniffType } from "./sniff-type.ts";

const text = (content: string) => Buffer.from(content, "utf8");

const known = [
  ["pdf", aPdf()],
  ["png", aPng()],
  ["jpeg", aJpeg()],
  ["webp", aWebp()],
  ["odt", anOpenDocument("text", "Configurations2/accelerator/")],
  ["ods", anOpenDocument("spreadsheet")],
  ["odp", anOpenDocument("presentation")],
  ["docx", anOfficeDocument("word", "docProps/app.xml")],
  ["xlsx", anOfficeDocument("xl")],
  ["pptx", anOfficeDocument("ppt")],
  ["text", text("Délibération du 3 février\r\n\tvotée à l’unanimité 🎉")],
  ["text", text("\ufeffcommune;taux\nRennes;12,5\n")],
  ["text", text("2 < 3, and no page")],
  ["text", aFrenchCsv()],
  ["text", bytesOf("d\xe9j\xe0 vu")],
  ["pdf", Buffer.concat([bytesOf("\xef\xbb\xbf"), aPdf()])],
] as const;

describe("the type of a file", () => {
  it.each(known)("is %s by its content", (type, bytes) => {
    expect(sniffType(bytes)).toBe(type);
  });

  it("can be each one of the list", () => {
    expect(new Set(known.map(([type]) => type))).toEqual(new Set(EVIDENCE_TYPES));
  });

  it.each(Object.entries(refusedFiles))("is none for: %s", (_name, bytes) => {
    expect(sniffType(bytes)).toBeNull();
  });

  it("is none for a spreadsheet of a kind that OpenDocument does not know, or of two", () => {
    expect(sniffType(anOpenDocument("texts"))).toBeNull();
    expect(sniffType(anOpenDocument("text-template"))).toBeNull();
  });

  it("is none where an OpenDocument does not say plainly what it is", () => {
    const packed = anOpenDocument("text");
    packed.writeUInt16LE(8, 8);
    expect(sniffType(packed)).toBeNull();
  });

  it.each([
    ["a PNG that begins with another chunk", "\x89PNG\r\n\x1a\n\0\0\0\rIDAT\0\0"],
    ["the first chunk of a PNG without its beginning", `${"\0".repeat(12)}IHDR\0`],
    ["a JPEG without its third byte", "\xff\xd8\xfe\xe0\0\x10JFIF"],
    ["a sound in the frame of a WebP", "RIFF\x1a\0\0\0WAVEfmt \0"],
    ["a WebP in another frame", "RIFX\x1a\0\0\0WEBPVP8L\0"],
    ["an image after a blank", " GIF89a"],
    ["a script in capitals, after two blanks", "  <SCRIPT>"],
    ["an image in small letters", "gif89a"],
    ["a PostScript after a line", "\n%!PS"],
    ["an RTF after a tab", "\t{\\rtf1}"],
  ])("is none for %s", (_what, content) => {
    expect(sniffType(bytesOf(content))).toBeNull();
  });

  it.each([
    "%PDF is the name of a format",
    " %PDF-1.7 after a blank",
    "{ \\rtf }",
    "a GIF89a",
    "#1 !",
    "1 %!",
    "a\u000bb\u000cc\rd",
  ])("is text: %j", (content) => {
    expect(sniffType(text(content))).toBe("text");
  });

  it.each(["\u0000", "\u0008", "\u000e", "\u001f", "\u007f"])("is no text with %j in it", (control) => {
    expect(sniffType(text(`a${control}b`))).toBeNull();
  });

  it.each([
    "vbaProject.bin",
    "word/vbaProject.bin",
    "word/vbaData.xml",
    "WORD/VBAPROJECT.BIN",
    "xl/macrosheets/a.xml",
    "Basic/a.xml",
    "Scripts/python/a.py",
  ])("is none where it holds %s, which runs", (name) => {
    expect(sniffType(anOfficeDocument("word", name))).toBeNull();
    expect(sniffType(anOpenDocument("text", name))).toBeNull();
  });

  it.each([
    "word/vbaProject.bin.txt",
    "word/my-vbaProject.bin",
    "word/vbaProjectXbin",
    "word/vbaDataXxml",
    "a/xl/macrosheets/b.xml",
    "a/Basic/b.xml",
    "My Scripts/a.py",
  ])("is not told by %s, which only looks like it", (name) => {
    expect(sniffType(anOfficeDocument("word", name))).toBe("docx");
  });

  it("is none for an archive that lacks what makes it a document", () => {
    const archive = (...names: readonly string[]) => aZip(names.map((name) => ({ name, body: "<x/>" })));
    expect(sniffType(archive("word/main.xml"))).toBeNull();
    expect(sniffType(archive("[Content_Types].xml"))).toBeNull();
    expect(sniffType(archive("[Content_Types].xml", "wordy/main.xml"))).toBeNull();
    expect(sniffType(archive("[Content_Types].xml", "a/word/"))).toBeNull();
    const kind = { name: "mimetype", body: "application/vnd.oasis.opendocument.text" };
    expect(sniffType(aZip([kind, { name: "meta.xml" }]))).toBeNull();
    expect(sniffType(aZip([kind, { name: "content.xml" }]))).toBe("odt");
  });

  it("is found in a view on a larger buffer as well", () => {
    const around = Buffer.concat([text("xxxx"), anOfficeDocument("word"), text("yyyy")]);
    expect(sniffType(around.subarray(4, around.length - 4))).toBe("docx");
  });
});
