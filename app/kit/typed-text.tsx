import { languageOf } from "../domain/fields/language-of.ts";
import type { Locale } from "../i18n/locale.ts";
import { useWords } from "../i18n/words-context.ts";

interface TypedTextProps {
  readonly text: string;
  /** Where it is known, as of the words of a questionnaire. */
  readonly of?: Locale | undefined;
  /** Where its lines are to stay lines. */
  readonly className?: string | undefined;
}

/**
 * What somebody wrote, or a questionnaire says. Where it is in another language than the page, as its words tell, a voice
 * reads it in that one.
 */
export function TypedText({ text, of, className }: TypedTextProps) {
  const { locale } = useWords();
  const told = of ?? languageOf(text);
  const lang = told === locale ? undefined : told;
  if (lang === undefined && className === undefined) return <>{text}</>;
  return (
    <span className={className} lang={lang}>
      {text}
    </span>
  );
}
