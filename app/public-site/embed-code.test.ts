import { expect, it } from "vitest";
import { embedCode } from "./embed-code.ts";

const OF = { src: "https://b.example/fr/embed/x/2026", page: "https://b.example/fr/x", height: 500 };

it("names the frame, is as wide as what it stands in, and leads to the page where no frame is shown", () => {
  const code = embedCode({ ...OF, title: "Rennes Métropole" });
  expect(code).toContain(
    '<iframe src="https://b.example/fr/embed/x/2026" title="Rennes Métropole" width="100%" height="500"',
  );
  expect(code).toContain('<a href="https://b.example/fr/x">Rennes Métropole</a>');
  expect(embedCode({ ...OF, title: "x", width: 300 })).toContain('width="300"');
});

it("lets no name end its place", () => {
  const code = embedCode({ ...OF, title: `"><script>alert('1')</script>&amp;` });
  expect(code).not.toContain("<script");
  expect(code).toContain("&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;");
});
