import type { Level } from "../domain/questions/level.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Details } from "../kit/details.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { LevelRadio } from "../kit/level-radio.tsx";
import { Notification } from "../kit/notification.tsx";

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** A vote to try, which is sent and kept nowhere. */
export function PracticeVote({ isDone }: { readonly isDone: boolean }) {
  const { t } = useWords();
  if (isDone)
    return (
      <Notification tone="success" role="status">
        <p>{t("seat.practice.done")}</p>
      </Notification>
    );
  return (
    <Details summary={t("seat.practice")}>
      <form method="post" className="flow" noValidate aria-label={t("seat.practice")}>
        <Fieldset id="essai" legend={t("seat.practice.question")} hint={t("seat.practice.hint")}>
          {LEVELS.map((level) => (
            <LevelRadio
              key={level}
              name="essai"
              value={level}
              id={`essai-${level}`}
              title={t("questions.level", { level })}
              sentence={t(`seat.practice.level.${level}`)}
            />
          ))}
          <Choice type="radio" name="essai" value="dk" id="essai-dk" label={t("questions.dontKnow")} />
        </Fieldset>
        <p>
          <Button kind="secondary" name="intent" value="practise">
            {t("seat.practice.submit")}
          </Button>
        </p>
      </form>
    </Details>
  );
}
