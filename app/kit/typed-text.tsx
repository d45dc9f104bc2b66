import { languageOf } from "../domain/fields/language-of.ts";
import { useWords } from "../i18n/words-context.ts";

interface TypedTextProps {
  readonly text: string;
  /** Where its lines are to stay lines. */
  readonly className?: string | undefined;
}

/** What somebody wrote. Where its words tell another language than that of the page, a voice reads it in that one. */
export function TypedText({ text, className }: TypedTextProps) {
  const { locale } = useWords();
  const told = languageOf(text);
  const lang = told === locale ? undefined : told;
  if (lang === undefined && className === undefined) return <>{text}</>;
  return (
    <span className={className} lang={lang}>
      {text}
    </span>
  );
}
