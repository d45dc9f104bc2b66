import { useWords } from "../i18n/words-context.ts";
import { Button, ButtonLink } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { ClosingView } from "./closing.view.ts";
import { EditionHead } from "./edition-head.tsx";

interface ClosingPageProps extends ClosingView {
  readonly problem: "NOT_CONFIRMED" | "NOT_OPEN" | undefined;
}

const CHECK = "sha256sum -c SHA256SUMS";

/** What closing does and to whom, before it is done; afterwards what was done. */
export function ClosingPage({ problem, ...page }: ClosingPageProps) {
  const { t, date } = useWords();
  const error = problem === undefined ? undefined : t(`editions.closing.problem.${problem}`);
  const { head, closedAt, finalised, drafts, pending } = page;
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
      <Pending pending={pending} />
      {closedAt === null ? null : <ArchiveLink head={head} />}
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

/** What is still on its way to being published: closing leaves it alone. */
function Pending({ pending }: Pick<ClosingView, "pending">) {
  const { t, list } = useWords();
  if (pending.length === 0) return null;
  const lines = pending.map(({ name: body, state }) =>
    t("editions.closing.pending.line", { body, state: t(`editions.closing.pending.${state}`) }),
  );
  return (
    <>
      <h2>{t("editions.closing.pending", { count: pending.length })}</h2>
      <p>{list(lines)}</p>
      <p>{t("editions.closing.pending.what")}</p>
    </>
  );
}

/** Offered first, as what there is left to do. */
function ArchiveLink({ head }: Pick<ClosingView, "head">) {
  const { t, locale } = useWords();
  return (
    <>
      <h2>{t("editions.closing.archive.title")}</h2>
      <p>{t("editions.closing.archive.what")}</p>
      <p>
        <ButtonLink href={pathTo("edition-archive", { locale, edition: head.key })}>
          {t("editions.closing.archive.download")}
        </ButtonLink>
      </p>
      <p className="muted">{t("editions.closing.archive.check", { command: CHECK })}</p>
    </>
  );
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
