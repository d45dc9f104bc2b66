import { useWords } from "../i18n/words-context.ts";
import { TypedText } from "../kit/typed-text.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { RetainedLever } from "./retained.view.ts";

/** “Retenu : Direction générale, mars 2027. …”; what was not said is left out. */
export function RetainedSentence({ owner, month, status, budget, note }: RetainedLever) {
  const { t, month: monthText } = useWords();
  const due = month === null ? "" : monthText(new Date(`${month}-15T12:00:00Z`));
  const sentence = (who: string) => {
    const what = [who, due].filter((part) => part !== "");
    return what.length === 0 ? t("roadmap.retained.open") : t("roadmap.retained", { what: what.join(", ") });
  };
  const who = owner === null ? t("roadmap.owner.member") : owner;
  return (
    <>
      {who === "" ? sentence("") : <TypedWithin text={who} sentence={sentence} />}
      {status === "to-start"
        ? null
        : ` ${t("roadmap.retained.status", { status: t(`kit.leverStatus.${status}`) })}`}
      {budget === "" ? null : (
        <>
          {" "}
          <TypedWithin text={budget} sentence={(said) => t("roadmap.retained.budget", { budget: said })} />
        </>
      )}
      {note === "" ? null : (
        <>
          {" "}
          <TypedText text={note} />
        </>
      )}
    </>
  );
}
