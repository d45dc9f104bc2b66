import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import type { DeskView } from "./desk.view.ts";

interface PrevoteAgreedProps extends Pick<DeskView, "agreed"> {
  readonly revision: number;
}

/** What was agreed on before the meeting is read over together, and decided in one step. Nothing where nothing was. */
export function PrevoteAgreed({ agreed, revision }: PrevoteAgreedProps) {
  const { t } = useWords();
  if (agreed.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="agreed">
      <h2 id="agreed">{t("workshops.agreed.heading", { count: agreed.length })}</h2>
      <p>{t("workshops.agreed.lead")}</p>
      <ul>
        {agreed.map(({ place, name, level }) => (
          <li key={place}>
            {name} – {t("questions.level", { level })}
          </li>
        ))}
      </ul>
      <form method="post">
        <input type="hidden" name="seen" value={revision} />
        <Button kind="secondary" name="intent" value="accept">
          {t("workshops.agreed.accept")}
        </Button>
      </form>
    </section>
  );
}
