import { CHOICES, type ConsentProblem, type TypedConsent } from "../domain/publication/consent-form.ts";
import type { DecisionProblem } from "../domain/publication/signed-decision.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { sizeText } from "../kit/size-text.ts";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";

/** CHOOSE_AGAIN: something else was wrong, and a browser sends no file by itself. */
type PageProblem = ConsentProblem | DecisionProblem | "CHOOSE_AGAIN";
export const DECISION_FIELD = "decision";

export interface ConsentRefused {
  readonly problems: readonly PageProblem[];
  readonly typed: TypedConsent;
}

const problems = {
  NO_CHOICE: { href: "#choix-all", key: "publication.consent.noChoice" },
  BAD_NAME: { href: "#nom", key: "publication.consent.badName" },
  BAD_MANDATE: { href: "#mandat", key: "publication.consent.badMandate" },
  LONG_DELEGATION: { href: "#delegation", key: "publication.consent.longDelegation" },
  BAD_REASON: { href: "#motif", key: "publication.consent.badReason" },
  NO_PDF: { href: "#decision", key: "publication.consent.noPdf" },
  LARGE_DECISION: { href: "#decision", key: "publication.consent.largeDecision" },
  CHOOSE_AGAIN: { href: "#decision", key: "publication.consent.chooseAgain" },
} as const satisfies Readonly<Record<PageProblem, { readonly href: string; readonly key: MessageKey }>>;

export function consentErrors(refused: ConsentRefused | undefined, t: Words["t"]) {
  return (refused?.problems ?? []).map((one) => ({ href: problems[one].href, text: t(problems[one].key) }));
}

interface ConsentFormProps {
  readonly refused: ConsentRefused | undefined;
  /** Of a signed decision, in bytes; 0 where none is taken. */
  readonly fileLimit: number;
  /** Of what was asked for: nobody decides on another one. */
  readonly hash: string;
}

/** The decision, who takes it, and by what right. */
export function ConsentForm({ hash, fileLimit, refused }: ConsentFormProps) {
  const { t } = useWords();
  const errors = consentErrors(refused, t);
  const errorAt = (href: string) => errors.find((one) => one.href === href)?.text;
  const typed = refused?.typed;
  return (
    <form method="post" encType="multipart/form-data" className="flow" noValidate>
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
      {fileLimit === 0 ? null : <DecisionFile fileLimit={fileLimit} error={errorAt("#decision")} />}
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

interface DecisionFileProps {
  readonly fileLimit: number;
  readonly error: string | undefined;
}

function DecisionFile({ fileLimit, error }: DecisionFileProps) {
  const words = useWords();
  return (
    <TextField
      id="decision"
      name={DECISION_FIELD}
      type="file"
      accept=".pdf,application/pdf"
      label={words.t("publication.consent.decision")}
      hint={words.t("publication.consent.decisionHint", { limit: sizeText(fileLimit, words) })}
      error={error}
    />
  );
}
