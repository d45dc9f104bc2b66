import { join } from "node:path";
import { expect, it } from "vitest";
import { createPress, type Paper, setPaper } from "../../app/press/press.http.server.ts";
import { settable } from "../../app/press/settable.ts";

const template = join(import.meta.dirname, "../../app/press/all-signs.test.typ");
const at = new Date("2026-11-27T08:00:00Z");

function paperOf(text: string, more: object = {}): Paper {
  const frame = { title: "Rapport", language: "fr", author: "Baromètre", running: "Œuvray", notice: null };
  return { template, at, data: { ...frame, foot: "abc", page: "page", text, ...more } };
}

const press = createPress();

it("sets the same bytes for the same paper, in another worker too, as PDF/UA-1 of its date", async () => {
  const [one, again, other] = await Promise.all([
    press.set(paperOf("x")),
    press.set(paperOf("x")),
    setPaper(paperOf("x")),
  ]);
  expect(one).toEqual(again);
  expect(one).toEqual(other);
  const written = one?.toString("latin1") ?? "";
  expect(written.slice(0, 5)).toBe("%PDF-");
  expect(written).toMatch(/pdfuaid:part>1</);
  expect(written).toMatch(/\/Lang *\(fr-FR\)/);
  expect(written).toContain("<xmp:CreateDate>2026-11-27T08:00:00+00:00<");
});

it.each([
  '#eval("1+1") #panic() <label> $x^2$ @ref *bold* _it_ = head // c \\ `raw` [x]{y}',
  "a\nb\r\n\r\nc\td",
  "E\u0301te\u0301 👩‍💻 中文 العربية \u0000\u0007\u200b\u202e",
  "mot ".repeat(2_500),
  "m".repeat(10_000),
  "é\u0301\u0316".repeat(2_000),
  "",
])("sets whatever is typed as text (%#)", async (text) => {
  expect((await press.set(paperOf(text)))?.length).toBeGreaterThan(4_000);
});

it("has a glyph for every sign that it lets through, in every family and weight", async () => {
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
    (sign) => settable(`x${sign}`) === `x${sign}`,
  );
  expect(signs.length).toBeGreaterThan(1_300);
  expect((await press.set(paperOf(`${signs.join(" ")} \ufffd`)))?.length).toBeGreaterThan(20_000);
});

it("refuses a picture without words for who cannot see it, and sets the next paper", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10"/></svg>';
  await expect(press.set(paperOf("x", { svg, alt: "" }))).rejects.toThrow(/alt text/);
  expect((await press.set(paperOf("x", { svg, alt: "Un carré" })))?.length).toBeGreaterThan(4_000);
});

it("reads nothing outside of the application", async () => {
  await expect(press.set({ ...paperOf("x"), template: "/etc/hostname" })).rejects.toThrow();
});

it("ends what takes too long, and sets the next paper with another worker", async () => {
  const impatient = createPress({ limitMs: 1_500 });
  const long = impatient.set(paperOf("x", { rounds: 9_000 }));
  const next = impatient.set(paperOf("y"));
  await expect(long).rejects.toThrow(/too long/);
  expect((await next)?.length).toBeGreaterThan(4_000);
});

it("lets twelve wait, and sends whoever comes then away", async () => {
  const busy = createPress();
  const all = Array.from({ length: 13 }, (_, place) => busy.set(paperOf(String(place))));
  const done = await Promise.all(all);
  expect(done.map((one) => one !== null)).toEqual([...Array<boolean>(12).fill(true), false]);
  expect(await busy.set(paperOf("again"))).not.toBeNull();
});
