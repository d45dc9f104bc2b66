// Small files of every kind that evidence may be, and of kinds that it may not.

export const bytesOf = (text: string): Buffer<ArrayBuffer> => Buffer.from(text, "latin1");

export const aPdf = (text = "") => bytesOf(`%PDF-1.7\n${text}\n%%EOF\n`);
export const aPng = () => bytesOf("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0");
export const aJpeg = () => bytesOf("\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01");
export const aWebp = () => bytesOf("RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0");

export interface ZipEntry {
  readonly name: string;
  readonly body?: string;
}

/** Stored, not compressed: `swollen` bytes are announced for each entry, without being there. */
export function aZip(entries: readonly ZipEntry[], swollen = 0): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, body = "" } of entries) {
    const sizes = [body.length, swollen || body.length];
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    for (const [place, size] of sizes.entries()) local.writeUInt32LE(size, 18 + 4 * place);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    for (const [place, size] of sizes.entries()) entry.writeUInt32LE(size, 20 + 4 * place);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, bytesOf(name), bytesOf(body));
    directory.push(entry, bytesOf(name));
    at += 30 + name.length + body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

export function anOpenDocument(kind: string, ...others: readonly string[]): Buffer {
  const mimetype = { name: "mimetype", body: `application/vnd.oasis.opendocument.${kind}` };
  return aZip([mimetype, ...["content.xml", ...others].map((name) => ({ name, body: "<x/>" }))]);
}

export function anOfficeDocument(folder: string, ...others: readonly string[]): Buffer {
  return aZip(
    ["[Content_Types].xml", `${folder}/main.xml`, ...others].map((name) => ({ name, body: "<x/>" })),
  );
}

/** What a French spreadsheet saves as CSV: semicolons, and Windows-1252. */
export const aFrenchCsv = () => bytesOf("commune;co\xfbt (\x80)\r\nSaint-\xc9tienne;12,5\r\n");

/** What somebody might try to hand in as something else. */
export const refusedFiles: Readonly<Record<string, Buffer>> = {
  html: bytesOf("<!doctype html><script>alert(1)</script>"),
  "html after blanks": bytesOf("\n\t  <html></html>"),
  "html with a byte order mark": Buffer.from("\ufeff<html></html>", "utf8"),
  svg: bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  xml: bytesOf('<?xml version="1.0"?><x/>'),
  gif: bytesOf("GIF89a\x01\0\x01\0\x80\0\0"),
  "gif that is a script": bytesOf("GIF89a=1;alert(document.cookie)//"),
  "program for windows": bytesOf("MZ\x90\0\x03\0\0\0"),
  "program for linux": bytesOf("\x7fELF\x02\x01\x01\0"),
  "shell script": bytesOf("#!/bin/sh\nrm -rf ~\n"),
  postscript: bytesOf("%!PS-Adobe-3.0\n"),
  rtf: bytesOf("{\\rtf1\\ansi}"),
  "plain zip": aZip([{ name: "readme.txt", body: "hello" }]),
  "zip bomb": aZip([{ name: "zeros", body: "x" }], 0xffff_fff0),
  "zip without its directory": bytesOf("PK\x03\x04 and no more"),
  "zip with something behind it": Buffer.concat([anOfficeDocument("word"), bytesOf("<script>")]),
  "java archive": aZip([{ name: "META-INF/MANIFEST.MF", body: "Main-Class: X" }]),
  "word with macros": anOfficeDocument("word", "word/vbaProject.bin"),
  "excel with old macros": anOfficeDocument("xl", "xl/macrosheets/sheet1.xml"),
  "opendocument with macros": anOpenDocument("text", "Basic/Standard/Module1.xml"),
  "both word and excel": anOfficeDocument("word", "xl/workbook.xml"),
  "old word": bytesOf("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"),
  "bytes that no spelling knows": bytesOf("d\xe9j\xe0 \x81vu"),
  "text with a nul": bytesOf("a\0b"),
  "text with an escape": bytesOf("a\x1b[2Jb"),
  blanks: bytesOf(" \n\t"),
  "pdf behind other bytes": bytesOf("<html>%PDF-1.7"),
  "pdf and archive": Buffer.concat([aPdf(), aZip([{ name: "a", body: "b" }])]),
  "pdf and archive with something behind": Buffer.concat([
    aPdf(),
    aZip([{ name: "a" }]),
    bytesOf("\n%%EOF\n"),
  ]),
  "pdf and page": bytesOf("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF\n"),
  "pdf with a page behind": Buffer.concat([aPdf(), bytesOf("<script>alert(1)</script>")]),
  "png and pdf": Buffer.concat([aPng(), aPdf()]),
  "jpeg and pdf": Buffer.concat([aJpeg(), aPdf()]),
  "jpeg and page": Buffer.concat([aJpeg(), bytesOf("\xff\xd9<HTML><body onload=alert(1)>")]),
  "jpeg and archive": Buffer.concat([aJpeg(), aZip([{ name: "a", body: "b" }])]),
  "jpeg and program": Buffer.concat([aJpeg(), bytesOf("<?php system($_GET[0]); ?>")]),
  "webp and page": Buffer.concat([aWebp(), bytesOf("<svg onload=alert(1)>")]),
  "text and archive": Buffer.concat([bytesOf("a;b\n"), aZip([{ name: "a", body: "b" }])]),
  "document and pdf": aZip([{ name: "[Content_Types].xml", body: "%PDF-1.7" }, { name: "word/main.xml" }]),
};
