import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextField } from "../kit/text-field.tsx";
import type { JoinView } from "./join.view.ts";
import styles from "./seat.module.css";

/** The code that the room reads off the screen. */
export function JoinPage({ code, isUnknown }: JoinView) {
  const { t, locale } = useWords();
  const error = isUnknown ? t(code === "" ? "seat.join.empty" : "seat.join.unknown") : undefined;
  return (
    <div className="flow form-column">
      <ErrorSummary
        title={t("seat.errors.title")}
        errors={error === undefined ? [] : [{ href: "#code", text: error }]}
      />
      <h1>{t("seat.join.title")}</h1>
      <p className="lead">{t("seat.join.lead")}</p>
      <form
        method="get"
        action={pathTo("join", { locale })}
        className="flow"
        noValidate
        aria-label={t("seat.join.title")}
      >
        <TextField
          id="code"
          name="code"
          label={t("seat.join.code")}
          hint={t("seat.join.code.hint")}
          error={error}
          defaultValue={code}
          className={styles["code"]}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="go"
          // The one thing to do here, unless a mistake is to be read first.
          autoFocus={error === undefined}
        />
        <p>
          <Button>{t("seat.join.submit")}</Button>
        </p>
      </form>
    </div>
  );
}
