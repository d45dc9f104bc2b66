import { BLOCKS } from "../domain/publication/publication-scope.ts";
import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { SummaryList } from "../kit/summary-list.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { ChangesSince } from "./changes-since.tsx";
import type { ConsentView, SignedInAs } from "./consent.view.ts";
import { ConsentForm, type ConsentRefused, consentErrors } from "./consent-form.tsx";
import styles from "./publication.module.css";

interface ConsentPageProps extends ConsentView {
  readonly previews: { readonly all: string; readonly scores: string };
  readonly refused: ConsentRefused | undefined;
}

/** An official decides, without an account: what would be public, then the answer. */
export function ConsentPage({ refused, previews, ...page }: ConsentPageProps) {
  const { t, date } = useWords();
  const errors = consentErrors(refused, t);
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("publication.errors")} errors={errors} />
      <p className="caption">
        {t("publication.consent.caption", { body: page.body.name, edition: page.edition })}
      </p>
      <h1>{t("publication.consent.title")}</h1>
      <p className="lead">{t("publication.consent.lead", { date: date(page.askedAt) })}</p>
      {page.corrects === null ? null : (
        <>
          <p>{t("publication.consent.corrects", { number: page.corrects })}</p>
          <blockquote className={`${styles["typed"]} ${styles["quote"]}`}>
            <TypedText text={page.why} />
          </blockquote>
        </>
      )}
      <Scope scope={page.scope} />
      <p>
        <a href={previews.all}>{t("publication.consent.preview")}</a>
      </p>
      {page.scope.length === 0 ? null : (
        <p>
          <a href={previews.scores}>{t("publication.consent.previewScores")}</a>
        </p>
      )}
      {page.earlier === null ? null : (
        <ChangesSince
          {...page}
          earlier={page.earlier.all}
          withScores={page.scope.length === 0 ? undefined : page.earlier.scores.changes}
        />
      )}
      {page.whyNot === null ? (
        <ConsentForm hash={page.hashes.all} fileLimit={page.fileLimit} refused={refused} />
      ) : (
        <Notification tone="info">
          <p>{t(SIGNED_IN_AS[page.whyNot])}</p>
        </Notification>
      )}
      <Hashes {...page} />
    </div>
  );
}

const SIGNED_IN_AS = {
  OWN_TEAM: "publication.consent.ownTeam",
  MODERATES: "publication.consent.moderates",
} as const satisfies Readonly<Record<SignedInAs, MessageKey>>;

/** Of the document of each choice; one where both are the same. */
function Hashes({ hashes }: Pick<ConsentView, "hashes">) {
  const { t } = useWords();
  const choices = hashes.all === hashes.scores ? (["all"] as const) : (["all", "scores"] as const);
  return (
    <section className="flow">
      <h2>{t("publication.consent.hash.title")}</h2>
      <p>{t("publication.consent.hash.what")}</p>
      <SummaryList
        rows={choices.map((choice) => ({
          id: choice,
          term: t(`publication.consent.hash.${choice}`),
          value: <code className={styles["hash"]}>{hashes[choice]}</code>,
        }))}
      />
    </section>
  );
}

/** What would be public, and what would not. */
function Scope({ scope }: Pick<ConsentView, "scope">) {
  const { t } = useWords();
  const left = BLOCKS.filter((block) => !scope.includes(block));
  return (
    <>
      <h2>{t("publication.consent.scope")}</h2>
      <ul>
        <li>{t("publication.block.scores")}</li>
        {scope.map((block) => (
          <li key={block}>{t(`publication.block.${block}`)}</li>
        ))}
      </ul>
      {left.length === 0 ? null : (
        <p>
          {t("publication.consent.left")}{" "}
          {left.map((block) => t(`publication.block.${block}.short`)).join(", ")}.
        </p>
      )}
    </>
  );
}
