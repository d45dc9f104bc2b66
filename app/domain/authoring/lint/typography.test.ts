import { expect, it } from "vitest";
import type { Texts } from "../../survey/texts.schema.ts";
import { lintTypography } from "./typography.ts";

function told(locale: "fr" | "en", title: string): readonly string[] {
  const texts = { $schema: "it's a path: never read", title, notes: ["sans faute"] } as unknown as Texts;
  return lintTypography({ survey: {} as never, levers: [], texts: { [locale]: texts } }).map(
    ({ file, path, severity }) => `${severity} ${file} ${path}`,
  );
}

it.each([
  "Un titre : deux",
  "Vraiment ; oui",
  "Bravo !",
  "Quoi ?",
  "« Oui »",
  "« Oui\u00a0»",
  "Cent %",
  "Quoi?",
  "Bravo!",
  "Oui; non",
  "2!",
  "«Oui\u00a0»",
  "«2\u00a0»",
  "«\u00a0Oui»",
  "L'eau",
  '"Oui"',
])("tells of %j in French", (title) => {
  expect(told("fr", title)).toEqual(["advice texts.fr.json /title"]);
});

it.each([
  "Un titre\u00a0: deux",
  "Vraiment\u202f; oui",
  "Bravo\u202f!",
  "«\u00a0Oui\u00a0»",
  "Cent\u00a0%",
  "https://exemple.fr",
  "L’eau (et le reste).",
])("leaves %j alone in French", (title) => {
  expect(told("fr", title)).toEqual([]);
});

it.each(["A title : two", "Well ; yes", "Well done !", "What ?", "It's", '"Yes"'])(
  "tells of %j in English",
  (title) => {
    expect(told("en", title)).toEqual(["advice texts.en.json /title"]);
  },
);

it.each(["A title: two", "Yes; no", "100%", "What?", "It’s “it”"])("leaves %j alone in English", (title) => {
  expect(told("en", title)).toEqual([]);
});

it("says what to write, and every fault of a text", () => {
  const texts = { title: "L'eau : oui", deep: { list: ["ok", "Quoi ?"] } } as unknown as Texts;
  expect(
    lintTypography({ survey: {} as never, levers: [], texts: { fr: texts } }).map(
      ({ path, message }) => `${path} ${message}`,
    ),
  ).toEqual([
    "/title Write curly marks (’ “ ”) instead of straight ones.",
    "/title Put a no-break space (U+202F or U+00A0) before ; : ! ? » % and after «.",
    "/deep/list/1 Put a no-break space (U+202F or U+00A0) before ; : ! ? » % and after «.",
  ]);
  expect(
    lintTypography({ survey: {} as never, levers: [], texts: { en: { title: "No !" } as Texts } }),
  ).toMatchObject([{ rule: "typography", message: "English has no space before ; : ! ?" }]);
});
