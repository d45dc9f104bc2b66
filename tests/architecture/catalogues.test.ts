import { createInstance, type i18n } from "i18next";
import { describe, expect, it } from "vitest";
import { firmHyphens } from "../../app/domain/survey/firm-hyphens.ts";
import { browserWords } from "../../app/i18n/browser-words.ts";
import { type Locale, locales } from "../../app/i18n/locale.ts";
import { resources } from "../../app/i18n/resources.ts";
import { wordsOf } from "../../app/i18n/server-words.server.ts";
import { type FlatCatalogue, flatten, type MessageKey, type MessageValues } from "../../app/i18n/words.ts";
import rooms from "./rooms.json" with { type: "json" };
import { appSources } from "./sources.ts";

const OF_TEAMS = /^(team|account|dashboard|start\.attach|kit\.attach)\./;
const PLURAL = /_(one|other)$/;
const french = flatten(resources.fr);
const keys = Object.keys(french);

function placeholdersOf(message: string): string[] {
  return [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? "").sort();
}

describe.each(locales)("the %s catalogue", (locale) => {
  const catalogue = flatten(resources[locale]);

  it("has the keys of the French one", () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  it("is sorted and says something under every key", () => {
    for (const [name, messages] of Object.entries(resources[locale])) {
      const names = Object.keys(messages);
      expect(names, name).toEqual(names.toSorted());
      expect(Object.values(messages).filter((message) => message.trim() === "")).toEqual([]);
    }
  });

  it("asks for the same values as the French one", () => {
    for (const key of keys)
      expect(placeholdersOf(catalogue[key] ?? ""), key).toEqual(placeholdersOf(french[key] ?? ""));
  });

  it("sets the name of a body apart: after a word, “Métropole de Lyon” would want the article that “Brest Métropole” has not", () => {
    const after = /[\p{L}’] ?\{\{(name|body)\}\}/u;
    // Pages and mails of a team speak of it in the middle of a sentence, with its article left out on purpose.
    const named = Object.entries(catalogue).filter(([key]) => !OF_TEAMS.test(key));
    expect(named.filter(([, message]) => after.test(message))).toEqual([]);
  });

  it("has every plural in each of its forms", () => {
    for (const key of keys.filter((name) => PLURAL.test(name))) {
      expect(catalogue).toHaveProperty([key.replace(PLURAL, "_one")]);
      expect(catalogue).toHaveProperty([key.replace(PLURAL, "_other")]);
    }
  });

  it("reads the same in the browser, on the server and in i18next", () => {
    const reference = i18nextOf(locale, catalogue);
    const browser = browserWords(locale, catalogue);
    for (const { name, values } of keys.flatMap(samplesOf)) {
      const expected = reference.t(name, values);
      expect(browser.t(name, values)).toBe(expected);
      expect(wordsOf(locale).t(name, values)).toBe(expected);
    }
  });
});

function i18nextOf(locale: Locale, catalogue: FlatCatalogue): i18n {
  const reference = createInstance();
  void reference.init({
    lng: locale,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [locale]: { translation: catalogue } },
    interpolation: { escapeValue: false },
  });
  return reference;
}

/** One use of a message, and for a plural one use a form. */
function samplesOf(key: string): { readonly name: MessageKey; readonly values: MessageValues }[] {
  const name = key.replace(PLURAL, "") as MessageKey;
  const given = Object.fromEntries(placeholdersOf(french[key] ?? "").map((value) => [value, `<${value}>`]));
  if (!PLURAL.test(key)) return [{ name, values: given }];
  return [0, 1, 2, 1_000].map((count) => ({ name, values: { ...given, count } }));
}

describe("counts", () => {
  it("are read with the plural of the language: zero is singular in French", () => {
    const said = (locale: Locale, count: number) =>
      wordsOf(locale).t("results.provisional.answered", { count, total: 48 });
    expect(said("fr", 0)).toBe("0 question notée sur 48 a une réponse.");
    expect(said("fr", 1)).toBe("1 question notée sur 48 a une réponse.");
    expect(said("fr", 2)).toBe("2 questions notées sur 48 ont une réponse.");
    expect(said("en", 0)).toBe("0 scored questions out of 48 have an answer.");
  });

  it("never stand before a noun that has one form only", () => {
    // An opinion question asks for five answers or more; "mois" is its own plural.
    const exceptions = ["questions.likert.hint", "results.levers.months"];
    const plural = /\}\}[ \u00a0\u202f]\p{Ll}+[sx](?!\p{L})/u;
    const single = Object.entries(french).filter(([key]) => !PLURAL.test(key) && !exceptions.includes(key));
    expect(single.filter(([, message]) => plural.test(message))).toEqual([]);
  });

  it("are given wherever a message has two forms", () => {
    const names = keys.filter((key) => key.endsWith("_one")).map((key) => key.replace(PLURAL, ""));
    const calls = appSources().flatMap(({ text }) => [...text.matchAll(/\bt\(\s*"([\w.]+)"[^)]*\)/g)]);
    const plurals = calls.filter(([, key = ""]) => names.includes(key)).map(([call]) => call);
    expect(plurals.length).toBeGreaterThan(20);
    expect(plurals.filter((call) => !/\bcount\b/.test(call))).toEqual([]);
  });
});

describe("French typography", () => {
  it("keeps its signs on the line of their word", () => {
    const right = /[\u202f\u00a0][;:!?»]|«[\u202f\u00a0]|:\/\/|\d:\d/g;
    const wrong = Object.entries(french).filter(([, text]) => /[;:!?«»]/.test(text.replace(right, "")));
    expect(wrong).toEqual([]);
  });

  it("keeps a verb and its pronoun on one line, but in plain mail", () => {
    const shown = Object.entries(french).filter(([key]) => !key.endsWith("mail.text"));
    expect(shown.filter(([, text]) => firmHyphens(text) !== text)).toEqual([]);
  });

  it("writes the apostrophe as print does", () => {
    expect(Object.entries(french).filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

describe("every message", () => {
  it("is used by some page", () => {
    const texts = appSources().map(({ text }) => text);
    const quoted = new Set(
      texts.flatMap((text) => [...text.matchAll(/"(?=([\w.-]+)")/g)].map(([, word = ""]) => word)),
    );
    // t(`errors.${topic}.title`): what stands before the first value of a template.
    const prefixes = texts.flatMap((text) =>
      [...text.matchAll(/`([a-z][\w]*\.[\w.]*)\$\{/g)].map(([, prefix]) => prefix ?? ""),
    );
    const unused = keys
      .map((key) => key.replace(PLURAL, ""))
      .filter((key) => !quoted.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});

describe("the words of a room", () => {
  const order: readonly string[] = [...rooms.ground, ...rooms.capabilities, ...rooms.roof];
  const LENT: Readonly<Record<string, string>> = {
    board: "workshops",
    errors: "i18n",
    link: "start",
    published: "public-site",
    seat: "workshops",
  };
  const roomOf = (key: string) => LENT[key.split(".")[0] ?? ""] ?? key.split(".")[0] ?? "";
  /** What stands below the engine says nothing; the domain names its problems by what the errors are called. */
  const ENGINE = order.indexOf("i18n");
  const names = new Set(keys.map((key) => key.replace(PLURAL, "")));

  it("are said by itself and by the rooms above it, so that a room holds all that it says", () => {
    const said = appSources().flatMap(({ path, text }) =>
      [...text.matchAll(/"([a-z]\w*(?:\.\w+)+)"/g)].flatMap(([, key = ""]) =>
        names.has(key) ? [{ path, key }] : [],
      ),
    );
    expect(said.length).toBeGreaterThan(400);
    const above = said.filter(({ path, key }) => {
      const room = order.indexOf(path.split("/")[1] ?? "");
      return room >= ENGINE && room < order.indexOf(roomOf(key));
    });
    expect(above).toEqual([]);
  });
});
