import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Notification } from "../kit/notification.tsx";
import type { ClosingView } from "./closing.view.ts";
import { EditionHead } from "./edition-head.tsx";

interface ClosingPageProps extends ClosingView {
  readonly problem: "NOT_CONFIRMED" | "NOT_OPEN" | undefined;
}

/** What closing does and to whom, before it is done; afterwards what was done. */
export function ClosingPage({ problem, ...page }: ClosingPageProps) {
  const { t, date } = useWords();
  const error = problem === undefined ? undefined : t(`editions.closing.problem.${problem}`);
  const { head, closedAt, finalised, drafts } = page;
  return (
    <div className="flow">
      <ErrorSummary
        title={t("editions.errors", { count: 1 })}
        errors={error === undefined ? [] : [{ href: "#confirmer", text: error }]}
      />
      <EditionHead head={head} page="edition-closing" />
      <h1>{t("editions.closing.title")}</h1>
      {closedAt === null ? (
        <p className="lead">{t("editions.closing.lead")}</p>
      ) : (
        <Notification tone="info">
          <p>{t("editions.closing.closed", { date: date(closedAt) })}</p>
        </Notification>
      )}
      <h2>{t("editions.closing.finalised", { count: finalised.length })}</h2>
      <Names names={finalised} />
      {closedAt === null ? (
        <>
          <h2>{t("editions.closing.drafts", { count: drafts.length })}</h2>
          <Names names={drafts} />
          <CloseForm {...page} error={error} />
        </>
      ) : null}
    </div>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  const { t, list } = useWords();
  return <p>{names.length === 0 ? t("editions.closing.nobody") : list(names)}</p>;
}

function CloseForm({ head, error }: ClosingView & { readonly error: string | undefined }) {
  const { t } = useWords();
  if (head.state !== "open") return <p>{t("editions.closing.notOpen")}</p>;
  return (
    <form method="post" className="flow form-column" noValidate>
      <Fieldset
        id="cloture"
        legend={t("editions.closing.legend")}
        hint={t("editions.closing.hint")}
        error={error}
      >
        <Choice
          id="confirmer"
          type="checkbox"
          name="confirmer"
          value="oui"
          label={t("editions.closing.confirm")}
        />
      </Fieldset>
      <p>
        <Button kind="danger">{t("editions.closing.submit")}</Button>
      </p>
    </form>
  );
}
