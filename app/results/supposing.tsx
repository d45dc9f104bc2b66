// "What if": ticks stand wherever their lever does, and belong to one form that is sent to the page itself.
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { PROFILE_ID } from "./profile-section.tsx";

export const SUPPOSING_FORM = "hypothese";

interface SupposingProps {
  readonly id: string;
  readonly title: string;
  readonly isTicked: boolean;
}

export function Supposing({ id, title, isTicked }: SupposingProps) {
  const { t } = useWords();
  return (
    <Choice
      type="checkbox"
      id={`tick-${id}`}
      name="leviers"
      value={id}
      form={SUPPOSING_FORM}
      defaultChecked={isTicked}
      label={
        <>
          {t("results.if.tick")} <span className="visually-hidden">{title}</span>
        </>
      }
    />
  );
}

/** It saves nothing. */
export function SupposingForm() {
  const { t } = useWords();
  return (
    <form
      id={SUPPOSING_FORM}
      method="get"
      action={`#${PROFILE_ID}`}
      aria-label={t("results.if.form")}
      className="flow no-print"
    >
      <p>{t("results.if.help")}</p>
      <p>
        <Button kind="secondary">{t("results.if.show")}</Button>
      </p>
    </form>
  );
}
