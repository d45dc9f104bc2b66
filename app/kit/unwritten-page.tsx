import type { ErrorTopic } from "../i18n/error-topic.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button, ButtonLink } from "./button.tsx";
import { linesOf, type SentAgain, typedTexts } from "./sent-again.ts";
import { TypedText } from "./typed-text.tsx";

interface UnwrittenProps {
  /** Why it was not. */
  readonly topic: ErrorTopic;
  readonly again: SentAgain;
}

/** In place of a page whose form could not be written for now: all of it is here, to be sent again or copied. */
export function UnwrittenPage({ topic, again }: UnwrittenProps) {
  const { t } = useWords();
  return (
    <form method="post" action={again.action} className="flow">
      <h1>{t(`errors.${topic}.title`)}</h1>
      {topic === "UNAVAILABLE" ? <p className="lead">{t("kit.unwritten.what")}</p> : <Why topic={topic} />}
      {again.pairs.map(([name, value], place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name may come twice, and the list never changes.
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <p>
        <Button>{t("kit.unwritten.again")}</Button>
      </p>
      <TypedTexts {...again} />
    </form>
  );
}

function Why({ topic }: Pick<UnwrittenProps, "topic">) {
  const { t } = useWords();
  return (
    <>
      <p className="lead">
        {t(`errors.${topic}.what`)} {t(`errors.${topic}.mend`)}
      </p>
      <p>{t("kit.unwritten.kept")}</p>
    </>
  );
}

/** In place of a page of a trial that went elsewhere while its form was filled in. `action` is where that is said: sent again, it would be refused again. */
export function MovedFormPage(again: SentAgain) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("errors.MOVED.title")}</h1>
      <p className="lead">{t("errors.MOVED.what")}</p>
      <p>{t("errors.MOVED.mend")}</p>
      <TypedTexts {...again} />
      <p>
        <ButtonLink href={again.action}>{t("kit.unwritten.moved")}</ButtonLink>
      </p>
    </div>
  );
}

function TypedTexts(again: SentAgain) {
  const { t } = useWords();
  const texts = typedTexts(again);
  if (texts.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("kit.unwritten.typed")}</h2>
      {texts.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may come twice, and the list never changes.
        <blockquote key={place}>
          {linesOf(text).map((line, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and never change.
            <p key={number}>
              <TypedText text={line} />
            </p>
          ))}
        </blockquote>
      ))}
    </section>
  );
}
