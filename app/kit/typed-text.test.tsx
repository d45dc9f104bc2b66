import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../i18n/server-words.server.ts";
import { WordsProvider } from "../i18n/words-context.ts";
import { TypedText } from "./typed-text.tsx";

function shown(text: string, className?: string): string {
  return renderToStaticMarkup(
    <WordsProvider value={wordsOf("en")}>
      <TypedText text={text} className={className} />
    </WordsProvider>,
  );
}

describe("TypedText", () => {
  it("A4: says on an English page that a text is French, where its words tell", () => {
    expect(shown("Le plan de la ville")).toBe('<span lang="fr">Le plan de la ville</span>');
    expect(shown("Le plan de la ville", "lines")).toBe(
      '<span class="lines" lang="fr">Le plan de la ville</span>',
    );
  });

  it("says nothing of a text in the language of the page, or of none that is told", () => {
    expect(shown("The plan of the city")).toBe("The plan of the city");
    expect(shown("Schéma directeur", "lines")).toBe('<span class="lines">Schéma directeur</span>');
  });
});
