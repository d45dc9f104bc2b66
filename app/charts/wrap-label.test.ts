import { expect, test } from "vitest";
import { wrapLabel } from "./wrap-label.ts";

test.each([
  ["Lien aux communes", 13, ["Lien aux", "communes"]],
  ["Données et IA", 13, ["Données et IA"]],
  ["Expérimentations locales", 8, ["Expérimentations", "locales"]],
  ["3\u00a0km de fibre", 4, ["3\u00a0km", "de", "fibre"]],
  ["", 10, []],
])("%j in lines of %i characters", (label, limit, lines) => {
  expect(wrapLabel(label, limit)).toEqual(lines);
});
