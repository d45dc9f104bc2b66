import { describe, expect, it, vi } from "vitest";
import { createRenderedPages } from "./rendered-pages.ts";

describe("rendered pages", () => {
  it("renders the same view at the same address once", () => {
    const pages = createRenderedPages(100);
    const [view, render] = [{ name: "Lille" }, vi.fn(() => Buffer.from("<h1>Lille</h1>"))];
    pages.get(view, "/fr/lille", render);
    expect(pages.get(view, "/fr/lille", render).toString()).toBe("<h1>Lille</h1>");
    expect(render).toHaveBeenCalledTimes(1);
  });

  it("renders again for another address, and for another view of the same content", () => {
    const pages = createRenderedPages(100);
    const [view, render] = [{ name: "Lille" }, vi.fn(() => Buffer.from(""))];
    pages.get(view, "/fr/lille", render);
    pages.get(view, "/fr/lille?leviers=a", render);
    pages.get({ name: "Lille" }, "/fr/lille", render);
    expect(render).toHaveBeenCalledTimes(3);
  });

  it("P8: forgets the page read longest ago when they are too many bytes, and never for their number", () => {
    const pages = createRenderedPages(60);
    const [a, b, c] = [{}, {}, {}];
    const render = vi.fn(() => Buffer.from("123456789 "));
    for (const view of [a, b, a, c]) pages.get(view, "/", render);
    expect(render).toHaveBeenCalledTimes(3);
    pages.get(a, "/", render);
    expect(render).toHaveBeenCalledTimes(3);
    pages.get(b, "/", render);
    expect(render).toHaveBeenCalledTimes(4);
    const small = vi.fn(() => Buffer.from("1"));
    const many = Array.from({ length: 1_000 }, () => ({}));
    const room = createRenderedPages(10_000);
    for (const view of [...many, ...many]) room.get(view, "/", small);
    expect(small).toHaveBeenCalledTimes(1_000);
  });
});
