import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { whoText } from "../kit/who-text.ts";
import type { DoneTransfer, TransferPageProps } from "./transfer.view.ts";

/** What was taken over, each with the way back while there is one; nothing before anything was. */
export function DoneTransfers({ done, mayTransfer, mark }: TransferPageProps) {
  const { t } = useWords();
  if (done.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("minutes.done.title")}</h2>
      {done.map((one) => (
        <Done key={one.revision} done={one} mayUndo={mayTransfer && mark === null} />
      ))}
    </section>
  );
}

function Done({ done, mayUndo }: { readonly done: DoneTransfer; readonly mayUndo: boolean }) {
  const words = useWords();
  const { t, date, time, list } = words;
  const { revision, at, who, until, isUndone, isOver, taken, restored, changed, levers } = done;
  const day = date(at);
  return (
    <article className="flow">
      <h3>{t("minutes.done.heading", { date: day, time: time(at) })}</h3>
      <p>{t("minutes.done.by", { who: whoText(who, words) })}</p>
      {taken.length === 0 ? null : (
        <p>{t("minutes.done.taken", { count: taken.length, questions: list(taken) })}</p>
      )}
      {levers.length === 0 ? null : <p>{t("minutes.done.levers", { levers: list(levers) })}</p>}
      {isUndone ? <Undone restored={restored} changed={changed} /> : null}
      {isUndone || !mayUndo ? null : isOver ? (
        <p className="muted">{t("minutes.done.over")}</p>
      ) : (
        <form method="post" className="flow">
          <input type="hidden" name="intent" value="undo" />
          <input type="hidden" name="reprise" value={revision} />
          <p className="muted">{t("minutes.done.until", { date: date(until) })}</p>
          <p>
            <Button kind="secondary">
              {t("minutes.done.undo")}{" "}
              <span className="visually-hidden">
                {t("minutes.done.undoOf", { date: day, time: time(at) })}
              </span>
            </Button>
          </p>
        </form>
      )}
    </article>
  );
}

function Undone({ restored, changed }: Pick<DoneTransfer, "restored" | "changed">) {
  const { t, list } = useWords();
  return (
    <>
      <p>
        <strong>{t("minutes.done.undone")}</strong>{" "}
        {restored.length === 0
          ? t("minutes.done.noneRestored")
          : t("minutes.done.restored", { count: restored.length, questions: list(restored) })}
      </p>
      {changed.length === 0 ? null : (
        <p>{t("minutes.done.changed", { count: changed.length, questions: list(changed) })}</p>
      )}
    </>
  );
}
