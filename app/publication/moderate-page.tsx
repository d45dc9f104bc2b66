import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { ChangesSince } from "./changes-since.tsx";
import { HitsToRead } from "./hits-to-read.tsx";
import type { ModerationView } from "./moderation.view.ts";
import styles from "./publication.module.css";
import { SignedDecisions } from "./signed-decisions.tsx";

export interface ModeratePageProps extends ModerationView {
  /** Of the very page that would be published. */
  readonly preview: string;
  readonly decisionHref: string;
}
export interface ModerateRefused {
  readonly problem: "CHANGED" | "BAD_REASON";
  /** As it was typed. */
  readonly reason: string;
}

const problems = {
  CHANGED: { href: "#decision", key: "publication.moderation.changed" },
  BAD_REASON: { href: "#motif", key: "publication.noReason" },
} as const satisfies Readonly<Record<string, { readonly href: string; readonly key: MessageKey }>>;

/** One publication that was submitted: what to look at, then publish or return. */
export function ModeratePage({
  refused,
  ...page
}: ModeratePageProps & { readonly refused: ModerateRefused | undefined }) {
  const { t, date, locale } = useWords();
  const errors =
    refused === undefined ? [] : [problems[refused.problem]].map(({ href, key }) => ({ href, text: t(key) }));
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("publication.errors")} errors={errors} />
      <BackLink href={pathTo("moderation", { locale })}>{t("publication.moderation.title")}</BackLink>
      <p className="caption">
        {t("publication.consent.caption", { body: page.body.name, edition: page.edition })}
      </p>
      <h1>{t("publication.moderation.one")}</h1>
      <SummaryList
        rows={[
          {
            id: "official",
            term: t("publication.moderation.official"),
            value: `${page.official.name}, ${page.official.mandate}`,
          },
          { id: "since", term: t("publication.moderation.since"), value: date(page.since) },
          {
            id: "scope",
            term: t("publication.moderation.scope"),
            value: ["scores" as const, ...page.scope]
              .map((block) => t(`publication.block.${block}.short`))
              .join(", "),
          },
          ...(page.why === ""
            ? []
            : [
                {
                  id: "why",
                  term: t("publication.moderation.why"),
                  value: <TypedText text={page.why} className={styles["typed"]} />,
                },
              ]),
        ]}
      />
      <p>
        <a href={page.preview}>{t("publication.consent.preview")}</a>
      </p>
      <SignedDecisions
        decisions={page.decision === null ? [] : [{ ...page.decision, href: page.decisionHref }]}
      />
      {page.earlier === null ? null : <ChangesSince {...page} earlier={page.earlier} />}
      <h2>{t("publication.moderation.hits")}</h2>
      <p>{t("publication.moderation.judges")}</p>
      <HitsToRead {...page} />
      {page.isWaiting ? <Decision {...page} refused={refused} /> : <Over {...page} refused={refused} />}
    </div>
  );
}

/** Decided: what is online can be taken off. */
function Over({ online, refused }: ModeratePageProps & { readonly refused: ModerateRefused | undefined }) {
  const { t } = useWords();
  if (online === null)
    return (
      <Notification tone="info">
        <p id="decision">{t("publication.moderation.over")}</p>
      </Notification>
    );
  return (
    <form id="decision" method="post" className="flow" noValidate>
      <h2>{t("publication.withdraw.title")}</h2>
      <p>{t("publication.withdraw.what")}</p>
      <input type="hidden" name="numero" value={online} />
      <ReasonField
        label={t("publication.withdraw.reason")}
        hint={t("publication.withdraw.hint")}
        refused={refused}
      />
      <Button kind="danger" name="intent" value="withdraw">
        {t("publication.withdraw.submit")}
      </Button>
    </form>
  );
}

interface ReasonFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly refused: ModerateRefused | undefined;
}

function ReasonField({ label, hint, refused }: ReasonFieldProps) {
  const { t } = useWords();
  return (
    <TextareaField
      id="motif"
      name="motif"
      label={label}
      hint={hint}
      error={refused?.problem === "BAD_REASON" ? t("publication.noReason") : undefined}
      defaultValue={refused?.reason ?? ""}
    />
  );
}

function Decision({ steps, refused }: ModeratePageProps & { readonly refused: ModerateRefused | undefined }) {
  const { t } = useWords();
  return (
    <section id="decision" className="flow" tabIndex={-1}>
      <form method="post" className="flow">
        <h2>{t("publication.moderation.publish.title")}</h2>
        <ul>
          <li>{t("publication.moderation.check.personal")}</li>
          <li>{t("publication.moderation.check.defamation")}</li>
          <li>{t("publication.moderation.check.links")}</li>
        </ul>
        <input type="hidden" name="etapes" value={steps} />
        <Button name="intent" value="publish">
          {t("publication.moderation.publish.submit")}
        </Button>
      </form>
      <form method="post" className="flow" noValidate>
        <h2>{t("publication.moderation.return.title")}</h2>
        <input type="hidden" name="etapes" value={steps} />
        <ReasonField
          label={t("publication.moderation.return.reason")}
          hint={t("publication.moderation.return.hint")}
          refused={refused}
        />
        <Button kind="secondary" name="intent" value="return">
          {t("publication.moderation.return.submit")}
        </Button>
      </form>
    </section>
  );
}
