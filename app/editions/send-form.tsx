import { AUDIENCE_LIST, type Audience } from "../domain/editions/letter.ts";
import { SENDING_TIMES } from "../domain/editions/sending-form.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { dayWords } from "../kit/day-words.ts";
import { Details } from "../kit/details.tsx";
import { RadioField } from "../kit/radio-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import styles from "./editions.module.css";
import type { LettersView } from "./letters.view.ts";
import type { SendingError, SendingSent } from "./sending-sent.ts";

interface SendFormProps extends Pick<LettersView, "audiences" | "closesOn" | "form" | "head"> {
  readonly sent: SendingSent | undefined;
  readonly usual: Audience;
  readonly errors: readonly SendingError[];
}

/** To whom and when, without a script. */
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
      <When {...page} typed={sent?.typed} errorAt={errorAt} />
      <p>
        <Button name="intent" value="plan">
          {t("editions.letters.send.submit")}
        </Button>
      </p>
    </form>
  );
}

/** Now is what is nearly always meant: folded, so that the button stands in the first screen of a phone; open on anything else. */
function When({ head, typed, errorAt, ...page }: DaysProps & Pick<LettersView, "head">) {
  const { t } = useWords();
  const isUsual = typed === undefined ? head.state === "open" : typed.when === "now";
  const isWrong = ["quand-now", "jour", "avant"].some((id) => errorAt(id) !== undefined);
  return (
    <Details summary={t("editions.letters.send.when.fold")} open={!isUsual || isWrong}>
      <RadioField
        name="quand"
        legend={t("editions.letters.send.when")}
        error={errorAt("quand-now")}
        chosen={typed?.when ?? "now"}
        options={SENDING_TIMES.map((value) => ({ value, label: t(`editions.letters.when.${value}`) }))}
      />
      <Days {...page} typed={typed} errorAt={errorAt} />
    </Details>
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
