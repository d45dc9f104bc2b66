import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "../i18n/locale.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { WordsProvider } from "../i18n/words-context.ts";
import { TypedWithin } from "./typed-within.tsx";

function shown(text: string, of?: Locale) {
  return renderToStaticMarkup(
    <WordsProvider value={wordsOf("en")}>
      <TypedWithin text={text} of={of} sentence={(said) => `Decided: ${said}.`} />
    </WordsProvider>,
  );
}

describe("Q5: what somebody wrote, within a sentence of ours", () => {
  it("is read in its own language, and the sentence in that of the page", () => {
    expect(shown("Le plan de la ville")).toBe('Decided: <span lang="fr">Le plan de la ville</span>.');
  });

  it("is plain where it is in that of the page, or nothing tells", () => {
    expect(shown("The plan of our city")).toBe("Decided: The plan of our city.");
    expect(shown("Plan")).toBe("Decided: Plan.");
  });

  it("goes by the language that is known before what its words tell", () => {
    expect(shown("Plan", "fr")).toBe('Decided: <span lang="fr">Plan</span>.');
    expect(shown("Le plan de la ville", "en")).toBe("Decided: Le plan de la ville.");
  });
});
