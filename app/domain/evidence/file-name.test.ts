import { describe, expect, it } from "vitest";
import { cleanFileName, distinctName } from "./file-name.ts";

describe("the name of a file", () => {
  it.each([
    ["Délibération n° 12.pdf", "Délibération n° 12.pdf"],
    ["e\u0301te\u0301.PDF", "été.pdf"],
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\ada\\note.pdf", "note.pdf"],
    ["a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie_ x=1.pdf"],
    ["a\u202efdp.exe", "afdp.exe.pdf"],
    ["a\u200b\u2066b\u2069.pdf", "ab.pdf"],
    ["rapport 🎉.pdf", "rapport 🎉.pdf"],
    ["..pdf", "pdf.pdf"],
    ["...", "document.pdf"],
    ["", "document.pdf"],
    [".htaccess", "htaccess.pdf"],
    ["  a   b  .pdf", "a b.pdf"],
    ['a"b<c>d|e?f*g:h.pdf', "a_b_c_d_e_f_g_h.pdf"],
    ["note.pdf.exe", "note.pdf.exe.pdf"],
    [" .. ordre du jour . . ", "ordre du jour.pdf"],
    ["pdf", "pdf.pdf"],
    [`${"x".repeat(180)}.pdf`, `${"x".repeat(180)}.pdf`],
    [`${"x".repeat(181)}.pdf`, `${"x".repeat(180)}.pdf`],
    [`${"x".repeat(179)} yz.pdf`, `${"x".repeat(179)}.pdf`],
    ["\ud800.pdf", "\ufffd.pdf"],
  ])("%j is kept as %j", (raw, name) => {
    expect(cleanFileName(raw, "pdf")).toBe(name);
  });

  it.each([
    ["page.html", "text", "page.html.txt"],
    ["run.js", "text", "run.js.txt"],
    ["taux.CSV", "text", "taux.csv"],
    ["photo.jpeg", "jpeg", "photo.jpeg"],
    ["photo.png", "jpeg", "photo.png.jpg"],
  ] as const)("%s of type %s ends as its type does: %s", (raw, type, name) => {
    expect(cleanFileName(raw, type)).toBe(name);
  });

  it.each(["é".repeat(300), "🎉".repeat(300), `${"x".repeat(300)}.pdf`])(
    "is no longer than a file system takes",
    (raw) => {
      const name = cleanFileName(raw, "pdf");
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(184);
      expect(Buffer.byteLength(name)).toBeGreaterThan(170);
      expect(name.isWellFormed()).toBe(true);
      expect(name.endsWith(".pdf")).toBe(true);
    },
  );

  it("S2: is cut before anything is looked for in it, its end with its type kept", () => {
    expect(cleanFileName(`${".".repeat(100_000)}a.pdf`, "pdf")).toBe("a.pdf");
    expect(cleanFileName(`${"x".repeat(100_000)}.docx`, "docx")).toBe(`${"x".repeat(180)}.docx`);
    expect(cleanFileName(`${"/".repeat(100_000)}note.pdf`, "pdf")).toBe("note.pdf");
    const beginning = `${".".repeat(890)}abcdefghij`;
    const cut = `abcdefghij${".".repeat(96)}.pdf`;
    expect(cleanFileName(`${beginning}${".".repeat(96)}.pdf`, "pdf")).toBe(cut);
    expect(cleanFileName(`${beginning}Z${".".repeat(96)}.pdf`, "pdf")).toBe(cut);
    expect(cleanFileName(`${beginning}${"y".repeat(96)}.pdf`, "pdf")).toBe(`abcdefghij${"y".repeat(96)}.pdf`);
  });

  it("has a number where another file has it already", () => {
    expect(distinctName("note.pdf", [])).toBe("note.pdf");
    expect(distinctName("note.pdf", ["note.pdf"])).toBe("note (2).pdf");
    expect(distinctName("note.pdf", ["note (2).pdf", "note.pdf"])).toBe("note (3).pdf");
  });
});
