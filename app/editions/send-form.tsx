import { AUDIENCE_LIST, type Audience } from "../domain/editions/letter.ts";
import { SENDING_TIMES } from "../domain/editions/sending-form.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { dayWords } from "../kit/day-words.ts";
import { RadioField } from "../kit/radio-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import styles from "./editions.module.css";
import type { LettersView } from "./letters.view.ts";
import type { SendingError, SendingSent } from "./sending-sent.ts";

interface SendFormProps extends Pick<LettersView, "audiences" | "closesOn" | "form"> {
  readonly sent: SendingSent | undefined;
  readonly usual: Audience;
  readonly errors: readonly SendingError[];
}

/** To whom and when; both days stand in view, so that the form needs no script. */
export function SendForm({ audiences, sent, usual, errors, ...page }: SendFormProps) {
  const { t } = useWords();
  const errorAt = (id: string) => errors.find(({ href }) => href === `#${id}`)?.text;
  return (
    <form method="post" className="flow form-column" noValidate>
      <h2>{t("editions.letters.send.title")}</h2>
      <input type="hidden" name="formulaire" value={page.form} />
      <RadioField
        name="destinataires"
        legend={t("editions.letters.send.audience")}
        error={errorAt("destinataires-not-invited")}
        chosen={sent?.typed.audience ?? usual}
        options={AUDIENCE_LIST.map((value) => ({
          value,
          label: t(`editions.letters.audience.${value}`, { count: audiences[value] }),
        }))}
      />
      <RadioField
        name="quand"
        legend={t("editions.letters.send.when")}
        error={errorAt("quand-now")}
        chosen={sent?.typed.when ?? "now"}
        options={SENDING_TIMES.map((value) => ({ value, label: t(`editions.letters.when.${value}`) }))}
      />
      <Days {...page} typed={sent?.typed} errorAt={errorAt} />
      <p>
        <Button name="intent" value="plan">
          {t("editions.letters.send.submit")}
        </Button>
      </p>
    </form>
  );
}

interface DaysProps extends Pick<LettersView, "closesOn"> {
  readonly typed: SendingSent["typed"] | undefined;
  readonly errorAt: (id: string) => string | undefined;
}

function Days({ closesOn, typed, errorAt }: DaysProps) {
  const words = useWords();
  const { t } = words;
  const hint =
    closesOn === null
      ? t("editions.letters.when.before.none")
      : t("editions.letters.when.before.hint", { date: dayWords(closesOn, words) });
  return (
    <div className={styles["days"]}>
      <TextField
        id="jour"
        name="jour"
        type="date"
        label={t("editions.letters.when.day.label")}
        error={errorAt("jour")}
        defaultValue={typed?.day}
      />
      <TextField
        id="avant"
        name="avant"
        inputMode="numeric"
        label={t("editions.letters.when.before.label")}
        hint={hint}
        error={errorAt("avant")}
        defaultValue={typed?.before}
      />
    </div>
  );
}
