import { BLOCKS } from "../domain/publication/publication-scope.ts";
import { isUnderWay } from "../domain/publication/request-state.ts";
import { locales } from "../i18n/locale.ts";
import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { pathTo } from "../kit/path-to.ts";
import { RadioField } from "../kit/radio-field.tsx";
import { TextField } from "../kit/text-field.tsx";
import { TextareaField } from "../kit/textarea-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./publication.module.css";
import type { PublicationPageProps } from "./publication-page-props.ts";
import { type PublicationRefusal, problemAt } from "./publication-problems.ts";

interface AskConsentFormProps extends PublicationPageProps {
  readonly refusal: PublicationRefusal | undefined;
}

/** What would be published, and the official who is asked for it. */
export function AskConsentForm({ address, request, online, form, refusal }: AskConsentFormProps) {
  const { t } = useWords();
  const chosen = new Set(refusal?.scope ?? request?.scope ?? []);
  const textOf = (href: string) => {
    const key = problemAt(refusal, href);
    return key === undefined ? undefined : t(key);
  };
  return (
    <form method="post" className="flow" noValidate>
      {online === null ? null : <h2>{t(`publication.anew.${online.kind}`)}</h2>}
      {request === null ? (
        <p className="lead">{t("publication.what")}</p>
      ) : (
        <Ended request={request} online={online} />
      )}
      <input type="hidden" name="form" value={form} />
      <ScopeField chosen={chosen} error={textOf("#portee")} />
      {online === null ? null : (
        <TextareaField
          id="pourquoi"
          name="pourquoi"
          label={t(online.kind === "online" ? "publication.why.label" : "publication.why.anew")}
          hint={t("publication.why.hint")}
          error={textOf("#pourquoi")}
          defaultValue={refusal?.values.why ?? ""}
        />
      )}
      <Official values={refusal?.values} error={textOf("#courriel")} />
      <Actions>
        <Button name="intent" value="ask">
          {t("publication.ask")}
        </Button>
        <Button
          kind="secondary"
          formMethod="get"
          formAction={pathTo("public-preview", address)}
          formTarget="_blank"
        >
          {t("publication.preview")}
        </Button>
      </Actions>
    </form>
  );
}

interface OfficialProps {
  readonly values: PublicationRefusal["values"] | undefined;
  readonly error: string | undefined;
}

/** Where the question goes, and in which language. */
function Official({ values, error }: OfficialProps) {
  const { t, locale } = useWords();
  return (
    <>
      <TextField
        id="courriel"
        name="courriel"
        type="email"
        label={t("publication.official.label")}
        hint={t("publication.official.hint")}
        error={error}
        defaultValue={values?.email ?? ""}
        autoComplete="off"
      />
      <RadioField
        name="langue"
        legend={t("publication.official.language")}
        chosen={values?.language ?? locale}
        options={locales.map((value) => ({ value, label: t(`publication.official.language.${value}`) }))}
      />
    </>
  );
}

interface EndedProps extends Pick<PublicationPageProps, "online"> {
  readonly request: NonNullable<PublicationPageProps["request"]>;
}

/** How the request before ended. */
function Ended({ request, online }: EndedProps) {
  const { t } = useWords();
  const last = request.lines.at(-1);
  const end = endOf({ request, online });
  if (end !== null) return <p className="lead">{t(`publication.${end}`)}</p>;
  if (request.state === "published") return <p className="lead">{t("publication.again")}</p>;
  return (
    <>
      <p className="lead">{t(`publication.state.${request.state}`)}</p>
      {last === undefined || last.reason === "" ? null : (
        <blockquote className={`${styles["typed"]} ${styles["quote"]}`}>
          <TypedText text={last.reason} />
        </blockquote>
      )}
    </>
  );
}

/** Null where its state tells it. */
function endOf({ request, online }: EndedProps): "afterWithdrawal" | "leadGone" | "void" | null {
  const { state, isVoid, isLeadGone, lines } = request;
  if (online?.kind === "withdrawn" && state === "published") return "afterWithdrawal";
  if (isLeadGone) return "leadGone";
  if (isVoid && (isUnderWay(state) || lines.at(-1)?.by === "program")) return "void";
  return null;
}

interface ScopeFieldProps {
  readonly chosen: ReadonlySet<string>;
  readonly error: string | undefined;
}

function ScopeField({ chosen, error }: ScopeFieldProps) {
  const { t } = useWords();
  return (
    <Fieldset
      id="portee"
      heading="h2"
      legend={t("publication.scope.legend")}
      hint={t("publication.scope.hint")}
      error={error}
    >
      {BLOCKS.map((block) => (
        <Choice
          key={block}
          type="checkbox"
          id={`bloc-${block}`}
          name="bloc"
          value={block}
          defaultChecked={chosen.has(block)}
          label={t(`publication.block.${block}`)}
          hint={t(`publication.block.${block}.hint`)}
        />
      ))}
    </Fieldset>
  );
}
