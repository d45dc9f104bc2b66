import { describe, expect, it } from "vitest";
import { createSentPages, type SentPage } from "./sent-pages.server.ts";

const MINUTE_MS = 60_000;
const at = { key: "k".repeat(32), secret: "s".repeat(32) };
const page: SentPage = {
  ...{ address: "/fr/t/x/e/y/s/data?vue=page", status: 422, type: "text/html; charset=utf-8" },
  ...{ account: 7, html: "<p>Ce qui a été tapé</p>" },
};
const where = { address: page.address, account: page.account };

function aClock() {
  let time = Date.UTC(2026, 10, 28);
  const pass = (minutes: number) => {
    time += minutes * MINUTE_MS;
  };
  return { now: () => new Date(time), pass };
}

describe("U11: the pages that answered a form", () => {
  it("gives the very page back, as often as it is asked for", () => {
    const pages = createSentPages(aClock().now);
    expect(pages.keep(at, page, "net")).toBe(true);
    expect(pages.get(at, where)).toEqual(page);
    expect(pages.get(at, where)).toEqual(page);
  });

  it("opens to nobody else: another browser, key, address or account", () => {
    const pages = createSentPages(aClock().now);
    pages.keep(at, page, "net");
    expect(pages.get({ ...at, secret: "t".repeat(32) }, where)).toBeNull();
    expect(pages.get({ ...at, key: "l".repeat(32) }, where)).toBeNull();
    expect(pages.get(at, { ...where, address: "/fr/" })).toBeNull();
    expect(pages.get(at, { ...where, account: null })).toBeNull();
    expect(pages.get(at, { ...where, account: 8 })).toBeNull();
  });

  it("forgets after twenty minutes", () => {
    const clock = aClock();
    const pages = createSentPages(clock.now);
    pages.keep(at, page, "net");
    clock.pass(19);
    expect(pages.get(at, where)).toEqual(page);
    clock.pass(1);
    expect(pages.get(at, where)).toBeNull();
  });

  it("lets a network push out its own oldest page and no one else’s", () => {
    const size = 400;
    const pages = createSentPages(aClock().now, { bytes: 10_000, bytesOfNetwork: 2 * size });
    const other = { ...at, key: "o".repeat(32) };
    pages.keep(other, page, "theirs");
    const own = [0, 1, 2, 3, 4].map((number) => ({ ...at, key: `${number}`.repeat(32) }));
    for (const one of own) pages.keep(one, { ...page, html: "x".repeat(size / 2) }, "net");
    expect(pages.get(other, where)).toEqual(page);
    expect(own.map((one) => pages.get(one, where) !== null)).toEqual([false, false, false, true, true]);
  });

  it("stays within its memory, the oldest leaving first, and keeps nothing that is too large", () => {
    const pages = createSentPages(aClock().now, { bytes: 1_000, bytesOfNetwork: 600 });
    const all = ["a", "b", "c"].map((letter) => ({ ...at, key: letter.repeat(32) }));
    for (const [index, one] of all.entries())
      expect(pages.keep(one, { ...page, html: "x".repeat(250) }, `net ${index}`)).toBe(true);
    expect(all.map((one) => pages.get(one, where) !== null)).toEqual([false, true, true]);
    expect(pages.keep(at, { ...page, html: "x".repeat(700) }, "net")).toBe(false);
    expect(pages.get(at, where)).toBeNull();
  });
});
