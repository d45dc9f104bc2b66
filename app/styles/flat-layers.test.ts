import { transform } from "lightningcss";
import { describe, expect, it } from "vitest";
import { flatLayers } from "./flat-layers.ts";

/** Whole numbers of a version stand in the third byte. */
const TARGETS = { chrome: 96 << 16, firefox: 94 << 16, safari: 15 << 16 };

function flattened(css: string): string {
  const { code } = transform({
    filename: "sheet.css",
    code: Buffer.from(css),
    minify: true,
    targets: TARGETS,
    visitor: flatLayers,
  });
  return code.toString();
}

describe("flatLayers", () => {
  it("A1: turns layers into an order, whatever order the files came in", () => {
    const css =
      "@layer print { a { order: 3 } } @layer components { b { order: 2 } } @layer reset { i { order: 1 } }";
    expect(flattened(css)).toBe(":where(i){order:1}b{order:2}a:not(#\\#){order:3}");
  });

  it("puts the skeleton of a page before the components, in whichever order they were collected", () => {
    const css = "@layer components { .a { order: 2 } } @layer skeleton { .flow > * + * { order: 1 } }";
    expect(flattened(css)).toBe(".flow>*+*{order:1}.a{order:2}");
  });

  it("A1: lets no selector before the components weigh anything, and keeps pseudo-elements at the end", () => {
    expect(flattened("@layer base { a { color: red; &:visited { color: blue } } }")).toBe(
      ":where(a){color:red}:where(:where(a):visited){color:#00f}",
    );
    expect(flattened("@layer reset { ::before { color: red } p::after { color: red } }")).toBe(
      ":before,:where(p):after{color:red}",
    );
  });

  it("A1: lets what comes after the components weigh more than any of them, inside a medium too", () => {
    expect(flattened("@layer print { @media print { form button::after { color: red } } }")).toBe(
      "@media print{form button:not(#\\#):after{color:red}}",
    );
  });

  it("A1: asks the window where a container cannot be asked", () => {
    expect(flattened("@layer components { @container (max-width: 34rem) { td { color: red } } }")).toBe(
      "@container (width<=34rem){td{color:red}}@supports not (container-type:inline-size){@media (max-width:34rem){td{color:red}}}",
    );
  });

  it("leaves what stands in no layer first, and a variable as it is", () => {
    expect(flattened("@layer base { a { color: var(--x) } } @page { margin: 1cm }")).toBe(
      "@page{margin:1cm}:where(a){color:var(--x)}",
    );
  });

  it("refuses a layer that has no weight, and what it could not ask of a window", () => {
    expect(() => flattened("@layer other { a { color: red } }")).toThrow("other");
    expect(() => flattened("@layer base { @container (height > 1px) { a { color: red } } }")).toThrow(
      "width",
    );
  });
});
