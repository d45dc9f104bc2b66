import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { locales } from "../i18n/locale.ts";
import { resources } from "../i18n/resources.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { flatten } from "../i18n/words.ts";
import { WordsProvider } from "../i18n/words-context.ts";
import { GuidePage } from "./guide-page.tsx";

const quoted = (text: string) =>
  [...text.matchAll(/[«“]\u202f?([^»”]+?)\u202f?[»”]/g)].map(([, said = ""]) => said);

describe.each(locales)("the guide to workshops, in %s", (locale) => {
  const catalogue = flatten(resources[locale]);

  it("names labels of the screen by their own words alone, wherever it names one", () => {
    const steps = Object.entries(catalogue).filter(([key]) => key.startsWith("minutes.guide."));
    const named = steps.flatMap(([, text]) => quoted(text));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !/^\{\{\w+\}\}$/.test(name))).toEqual([]);
  });

  it("says each of them as it stands on the screen, and leaves none open", () => {
    const html = renderToStaticMarkup(
      <WordsProvider value={wordsOf(locale)}>
        <GuidePage />
      </WordsProvider>,
    );
    const text = html.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
    expect(text).not.toContain("{{");
    const labels = new Set(Object.values(catalogue));
    expect(quoted(text).length).toBeGreaterThan(20);
    expect(quoted(text).filter((label) => !labels.has(label))).toEqual([]);
  });
});
