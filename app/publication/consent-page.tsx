import {
  CHOICES,
  type ConsentChoice,
  type ConsentProblem,
  type TypedConsent,
} from "../domain/publication/consent-form.ts";
import { BLOCKS } from "../domain/publication/publication-scope.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { SummaryList } from "../kit/summary-list.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { ChangesSince } from "./changes-since.tsx";
import type { ConsentEnd, ConsentView } from "./consent.view.ts";
import styles from "./publication.module.css";

export interface ConsentRefused {
  readonly problems: readonly ConsentProblem[];
  readonly typed: TypedConsent;
}

const problems = {
  NO_CHOICE: { href: "#choix-all", key: "publication.consent.noChoice" },
  BAD_NAME: { href: "#nom", key: "publication.consent.badName" },
  BAD_MANDATE: { href: "#mandat", key: "publication.consent.badMandate" },
  LONG_DELEGATION: { href: "#delegation", key: "publication.consent.longDelegation" },
  BAD_REASON: { href: "#motif", key: "publication.consent.badReason" },
} as const satisfies Readonly<Record<ConsentProblem, { readonly href: string; readonly key: MessageKey }>>;

interface ConsentPageProps extends ConsentView {
  readonly previews: { readonly all: string; readonly scores: string };
  readonly refused: ConsentRefused | undefined;
}

/** An official decides, without an account: what would be public, then the answer. */
export function ConsentPage({ refused, previews, ...page }: ConsentPageProps) {
  const { t, date } = useWords();
  const errors = errorsOf(refused, t);
  return (
    <div className="flow form-column">
      <ErrorSummary title={t("publication.errors")} errors={errors} />
      <p className="caption">
        {t("publication.consent.caption", { body: page.body.name, edition: page.edition })}
      </p>
      <h1>{t("publication.consent.title")}</h1>
      <p className="lead">
        {t("publication.consent.lead", { body: page.body.name, date: date(page.askedAt) })}
      </p>
      {page.corrects === null ? null : (
        <>
          <p>{t("publication.consent.corrects", { number: page.corrects })}</p>
          <blockquote className={styles["typed"]}>{page.why}</blockquote>
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
      <ConsentForm hash={page.hashes.all} refused={refused} />
      <Hashes {...page} />
    </div>
  );
}

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

function errorsOf(refused: ConsentRefused | undefined, t: Words["t"]) {
  return (refused?.problems ?? []).map((one) => ({ href: problems[one].href, text: t(problems[one].key) }));
}

interface ConsentFormProps extends Pick<ConsentPageProps, "refused"> {
  /** Of what was asked for: nobody decides on another one. */
  readonly hash: string;
}

function ConsentForm({ hash, refused }: ConsentFormProps) {
  const { t } = useWords();
  const errors = errorsOf(refused, t);
  const errorAt = (href: string) => errors.find((one) => one.href === href)?.text;
  const typed = refused?.typed;
  return (
    <form method="post" className="flow" noValidate>
      <input type="hidden" name="empreinte" value={hash} />
      <Fieldset
        id="choix"
        heading="h2"
        legend={t("publication.consent.choice.legend")}
        error={errorAt("#choix-all")}
      >
        {CHOICES.map((choice) => (
          <Choice
            key={choice}
            type="radio"
            id={`choix-${choice}`}
            name="choix"
            value={choice}
            defaultChecked={typed?.choice === choice}
            label={t(`publication.consent.choice.${choice}`)}
            hint={t(`publication.consent.choice.${choice}.hint`)}
          />
        ))}
      </Fieldset>
      <TextareaField
        id="motif"
        name="motif"
        label={t("publication.consent.reason")}
        hint={t("publication.consent.reasonHint")}
        error={errorAt("#motif")}
        defaultValue={typed?.reason ?? ""}
      />
      <WhoDecides typed={typed} errorAt={errorAt} />
      <p className="muted small">{t("publication.consent.addressKept")}</p>
      <Button>{t("publication.consent.submit")}</Button>
    </form>
  );
}

interface WhoDecidesProps {
  readonly typed: TypedConsent | undefined;
  readonly errorAt: (href: string) => string | undefined;
}

function WhoDecides({ typed, errorAt }: WhoDecidesProps) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id="nom"
        name="nom"
        label={t("publication.consent.name")}
        hint={t("publication.consent.nameHint")}
        error={errorAt("#nom")}
        defaultValue={typed?.name ?? ""}
        autoComplete="name"
      />
      <TextField
        id="mandat"
        name="mandat"
        label={t("publication.consent.mandate")}
        hint={t("publication.consent.mandateHint")}
        error={errorAt("#mandat")}
        defaultValue={typed?.mandate ?? ""}
        autoComplete="organization-title"
      />
      <TextField
        id="delegation"
        name="delegation"
        label={t("publication.consent.delegation")}
        hint={t("publication.consent.delegationHint")}
        error={errorAt("#delegation")}
        defaultValue={typed?.delegation ?? ""}
        autoComplete="off"
      />
    </>
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

const ends = {
  NO_LINK: "publication.consent.end.none",
  EXPIRED: "publication.consent.end.expired",
  ANSWERED: "publication.consent.end.answered",
  REPLACED: "publication.consent.end.replaced",
  CALLED_OFF: "publication.consent.end.calledOff",
  VOID: "publication.consent.end.void",
  all: "publication.consent.done.all",
  scores: "publication.consent.done.scores",
  refuse: "publication.consent.done.refuse",
} as const satisfies Readonly<Record<ConsentEnd | ConsentChoice, MessageKey>>;

/** In place of the question: it was answered, or cannot be. */
export function ConsentEndPage({ end }: { readonly end: ConsentEnd | ConsentChoice }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("publication.consent.title")}</h1>
      <p className="lead">{t(ends[end])}</p>
    </div>
  );
}
