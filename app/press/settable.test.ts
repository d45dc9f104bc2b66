import { expect, it } from "vitest";
import { settable } from "./settable.ts";

it("leaves what is written in European languages as it is, and ends lines in one way", () => {
  const text = 'Œuvray : « l’été », ça va ? Łukasz, Ελλάδα, Київ – 10\u202f% ≥ ½ → #eval("1") <a> $x$ @b *c*';
  expect(settable(text)).toBe(text);
  expect(settable("a\r\nb\rc\u2028d\u0085e\n\nf\tg")).toBe("a\nb\nc\nd\ne\n\nf\tg");
});

it("says once that signs are missing, for each run of them", () => {
  expect(settable("a 👩‍💻👍 b 中文 c\u0000\u0007d\u202ee")).toBe("a \ufffd b \ufffd c\ufffdd\ufffde");
  expect(settable("")).toBe("");
});
