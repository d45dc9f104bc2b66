import { expect, it } from "vitest";
import { shownText } from "./shown-text.ts";

it("shows text as it is, and nothing of it is taken for markup", () => {
  expect(shownText("l’été à 5 € & « plus »\n😀")).toBe("l’été à 5 € &amp; « plus »\n😀");
  expect(shownText("<script>]]>&amp;")).toBe("&lt;script&gt;]]&gt;&amp;amp;");
  expect(shownText("")).toBe("");
});

it("has a sign in place of each that XML refuses", () => {
  expect(shownText("a\0b\u001Bc\uFFFFd\uD800e")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
});
