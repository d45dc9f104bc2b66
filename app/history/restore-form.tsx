import type { HistoryStep } from "../domain/history/history-line.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button, type ButtonKind } from "../kit/button.tsx";

interface RestoreFormProps {
  readonly action: string;
  readonly restore: NonNullable<HistoryStep["restore"]>;
  readonly kind: ButtonKind;
  readonly children: React.ReactNode;
}

/** Says which answer was seen, so that another one is not overwritten. */
export function RestoreForm({ action, restore, kind, children }: RestoreFormProps) {
  return (
    <form method="post" action={action}>
      <input type="hidden" name="position" value={restore.position} />
      <input type="hidden" name="version" value={restore.version} />
      <Button kind={kind}>{children}</Button>
    </form>
  );
}

interface RestoreStepProps {
  readonly action: string;
  readonly title: string;
  readonly step: HistoryStep;
}

/** Nothing where there is no older answer, or where it is the one that stands. */
export function RestoreStep({ action, title, step }: RestoreStepProps) {
  const { t, date, time } = useWords();
  if (step.restore === null) return null;
  const when = { date: date(step.at), time: time(step.at) };
  return (
    <RestoreForm action={action} restore={step.restore} kind="link">
      {t("history.restore.submit")}
      <span className="visually-hidden"> {t("history.restore.hidden", { question: title, ...when })}</span>
    </RestoreForm>
  );
}
