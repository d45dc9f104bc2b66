import { describe, expect, it } from "vitest";
import { refreshPage, staticPage } from "./static-page.ts";

const FILES = ["/fr/x", "/fr/x/2026.csv", "/fr/x/2026.excel-fr.csv", "/assets/a.css", "/fr/été"];
const site = { origin: "https://b.example", has: (path: string) => FILES.includes(path) };
const led = (target: string) => / href="([^"]*)"/.exec(staticPage(`<a href="${target}">`, site))?.[1];

describe("a page as a file", () => {
  it.each([
    ["/fr/x", "/fr/x"],
    ["/fr/x#here", "/fr/x#here"],
    ["/fr/x/2026.csv?dialecte=excel-fr", "/fr/x/2026.excel-fr.csv"],
    ["/fr/%C3%A9t%C3%A9", "/fr/%C3%A9t%C3%A9"],
    ["/fr/compte", "https://b.example/fr/compte"],
    ["/fr/x?questionnaire=y", "https://b.example/fr/x?questionnaire=y"],
    ["/fr/x/2026.csv?dialecte=other", "https://b.example/fr/x/2026.csv?dialecte=other"],
    ["/fr/%E0%A4%A", "https://b.example/fr/%E0%A4%A"],
    ["#here", "#here"],
    ["https://elsewhere.example/", "https://elsewhere.example/"],
  ])("leads from %s to %s", (target, to) => {
    expect(led(target)).toBe(to);
  });

  it("sends every form to where the server is", () => {
    expect(staticPage('<form action="/fr/x" method="post">', site)).toContain(
      'action="https://b.example/fr/x"',
    );
  });

  it("leads on, and lets no address end its place", () => {
    expect(refreshPage('/fr/"><script>&')).not.toContain("<script");
    expect(refreshPage("/fr/")).toContain('content="0;url=/fr/"');
  });
});
