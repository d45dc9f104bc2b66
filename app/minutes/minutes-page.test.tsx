import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { WordsProvider } from "../i18n/words-context.ts";
import type { MinutesSent, MinutesView } from "./minutes.view.ts";
import { MinutesPage } from "./minutes-page.tsx";

const view: MinutesView = {
  ...{ publicId: "k7pta", title: "Atelier", day: new Date("2027-03-18T12:00:00Z"), mode: "pseudonym" },
  body: { name: "Rennes Métropole", demonstration: null },
  ...{
    threshold: 75,
    namesKept: 30,
    isArchived: false,
    seats: 5,
    gone: [],
    sharedAt: null,
    mayEdit: true,
    isTransferred: false,
  },
  ...{ levers: null, said: null },
  transfer: { slug: "rennes", edition: "2027" },
  questions: [
    {
      ...{ id: "data.open", place: 1, round: 1, short: "Ouverture", text: "Qui ouvre ?", section: "Données" },
      ...{
        levels: [],
        phase: "decided",
        voted: null,
        rounds: [],
        unrevealed: [],
        reasons: [],
        edits: 0,
        roles: null,
      },
      decision: { level: 3, text: "Décidé", dissent: "", dissenting: 0 },
    },
  ],
};
const typed = { question: "data.open", text: "Mes mots", dissent: "Les leurs" };

function page(changed: Partial<MinutesView>, code?: MinutesSent["code"]): string {
  return renderToStaticMarkup(
    <WordsProvider value={wordsOf("fr")}>
      <MinutesPage {...view} {...changed} sent={code && { code, typed }} />
    </WordsProvider>,
  );
}

describe("rewording that is refused", () => {
  it.each([
    ["SHARED", { sharedAt: new Date("2027-03-19T12:00:00Z") }],
    ["TRANSFERRED", { isTransferred: true }],
    ["STALE", {}],
  ] as const)("keeps what was typed, where its error leads to: %s", (code, changed) => {
    const html = page(changed, code);
    const [, id = "none"] = /href="#(texte-\d+)"/.exec(html) ?? [];
    expect(html).toContain(`id="${id}"`);
    for (const text of [typed.text, typed.dissent]) expect(html).toContain(`>${text}</textarea>`);
  });

  it("says of each of two texts that are too long that it is", () => {
    const html = page({}, "LONG_BOTH");
    for (const field of ["texte", "avis"]) expect(html).toContain(`href="#${field}-1"`);
    expect(page({}, "LONG_TEXT")).not.toContain('href="#avis-1"');
  });

  it("is not offered where it would be refused", () => {
    expect(page({})).toContain('id="texte-1"');
    for (const changed of [{ sharedAt: new Date() }, { isTransferred: true }, { mayEdit: false }])
      expect(page(changed)).not.toContain('id="texte-1"');
  });
});
