import { useWords } from "../i18n/words-context.ts";
import styles from "./body-search.module.css";
import { Button, type ButtonKind } from "./button.tsx";
import { pathTo } from "./path-to.ts";

interface BodySearchProps {
  readonly typed?: string;
  /** Where what is found is shown; the page that starts an assessment, unless given. */
  readonly action?: string;
  /** Secondary beside a weightier act. */
  readonly kind?: ButtonKind;
}

/** Finds a métropole by its name, a commune or a postcode. An address of its own: results can be kept and shared. */
export function BodySearch({ typed = "", action, kind = "primary" }: BodySearchProps) {
  const { t, locale } = useWords();
  return (
    <search>
      <form method="get" action={action ?? pathTo("choose-body", { locale })} className={styles["search"]}>
        <label htmlFor="q">{t("kit.search.label")}</label>
        <p id="q-hint" className={styles["hint"]}>
          {t("kit.search.hint")}
        </p>
        <div className={styles["line"]}>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={typed}
            maxLength={120}
            autoComplete="off"
            aria-describedby="q-hint"
          />
          <Button type="submit" kind={kind}>
            {t("kit.search.submit")}
          </Button>
        </div>
      </form>
    </search>
  );
}
