import { describe, expect, it } from "vitest";
import { aJpeg, aPdf, aPng, aZip, bytesOf } from "../../../tests/builders/files.ts";
import { isAlsoArchive, isAlsoElse, isAlsoPdf } from "./two-things.ts";

const anArchive = aZip([{ name: "a", body: "b" }]);
const together = (...parts: readonly Buffer[]) => Buffer.concat(parts);

describe("S15: a file that is two things at once", () => {
  it("is an archive where its end can be found as programs look for it, and no further from the end", () => {
    expect(isAlsoArchive(anArchive)).toBe(true);
    const end = anArchive.subarray(anArchive.length - 22);
    expect(isAlsoArchive(together(end, Buffer.alloc(0xffff)))).toBe(true);
    expect(isAlsoArchive(together(end, Buffer.alloc(0xffff + 1)))).toBe(false);
    expect(isAlsoArchive(aPdf())).toBe(false);
  });

  it("is a PDF wherever one begins in it", () => {
    expect(isAlsoPdf(together(aPng(), aPdf()))).toBe(true);
    expect(isAlsoPdf(bytesOf("%PD%PDF"))).toBe(false);
  });

  it.each([
    "<html>",
    "<HTML lang=fr>",
    "<!doctype html>",
    "<script\n>",
    "<svg/onload=x>",
    "<?php x",
    "<iframe >",
    "<body>",
    "<head>",
  ])("is a page by %j in a picture, wherever it stands", (tag) => {
    expect(isAlsoElse(together(aJpeg(), Buffer.alloc(9_000), bytesOf(tag)), "jpeg")).toBe(true);
    expect(isAlsoElse(together(bytesOf(tag), aPng()), "png")).toBe(true);
  });

  it.each(["<htmlx>", "<x:xmpmeta>", "<rdf:RDF>", "< html>", "<?xpacket begin", "<scripted>"])(
    "is none by %j, which cameras and painters write",
    (tag) => expect(isAlsoElse(together(aJpeg(), bytesOf(tag)), "jpeg")).toBe(false),
  );

  it("is a page in a PDF at its two ends alone", () => {
    const inside = (before: number, after: string) =>
      together(bytesOf("%PDF-1.7\n"), Buffer.alloc(before, 32), bytesOf("<html>\n%%EOF\n"), bytesOf(after));
    expect(isAlsoElse(inside(100, ""), "pdf")).toBe(true);
    expect(isAlsoElse(inside(1_015, ""), "pdf")).toBe(false);
    expect(isAlsoElse(inside(1_008, ""), "pdf")).toBe(true);
    expect(isAlsoElse(inside(2_000, "<script>"), "pdf")).toBe(true);
    expect(isAlsoElse(together(bytesOf("%PDF-1.7"), Buffer.alloc(2_000), bytesOf("<html>")), "pdf")).toBe(
      true,
    );
  });

  it("is one thing where nothing else is in it", () => {
    expect([isAlsoElse(aPdf(), "pdf"), isAlsoElse(aPng(), "png"), isAlsoElse(aJpeg(), "jpeg")]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isAlsoElse(together(aPdf(), anArchive), "pdf")).toBe(true);
    expect(isAlsoElse(together(aPng(), anArchive), "png")).toBe(true);
  });
});
