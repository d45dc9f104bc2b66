import type { BodyHeading } from "../../domain/directory/body-heading.ts";
import type { LevelChoice, OwnOpinion } from "../../domain/opinions/opinion-page.types.ts";
import type { QuestionRules } from "../../domain/survey/question-rules.ts";
import type { QuestionSheet } from "../../domain/survey/question-sheet.ts";
import { useWords } from "../../i18n/words-context.ts";
import { PageTop } from "../answering/page-top.tsx";
import { type AssessmentAddress, communePath } from "../assessment-paths.ts";
import { Details } from "../details.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { Notification } from "../notification.tsx";
import { CommunePrivacy } from "./commune-privacy.tsx";
import { OpinionForm, valuesOf } from "./opinion-form.tsx";
import { readOpinion, type SentOpinion } from "./opinions-sent.ts";

export interface CommuneQuestionPageProps {
  readonly address: AssessmentAddress;
  readonly body: BodyHeading;
  readonly name: string;
  readonly commune: string;
  readonly position: number;
  readonly total: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
  readonly sheet: QuestionSheet;
  readonly rules: QuestionRules;
  readonly choices: readonly LevelChoice[];
  readonly own: OwnOpinion | null;
  readonly token: string;
  readonly notice: string | null;
}

/** One question as a commune answers it: a level, and nothing that could say who it is. */
export function CommuneQuestionPage({
  sent,
  ...page
}: CommuneQuestionPageProps & { readonly sent: SentOpinion | undefined }) {
  const words = useWords();
  const { t } = words;
  const { address, sheet, position: number, total: count, commune } = page;
  const { values, errors, summary } = readOpinion(sent, words);
  const title = sent?.stale == null ? t("answering.errors", { count: 1 }) : t("opinions.stale.title");
  return (
    <div className="flow form-column">
      <PageTop body={page.body} back={{ href: communePath(address), text: t("opinions.commune.back") }} />
      <ErrorSummary title={title} errors={summary} />
      {page.notice === "enregistre" && sent === undefined ? (
        <Notification tone="success" role="status">
          <p>{t("opinions.commune.saved")}</p>
        </Notification>
      ) : null}
      <p className="caption">{t("opinions.commune.question.caption", { commune, number, count })}</p>
      <OpinionForm
        sheet={sheet}
        rules={page.rules}
        choices={page.choices}
        values={values ?? valuesOf(page.own)}
        errors={errors}
        token={page.token}
        signed=""
        legend={sheet.words.question}
        heading="h1"
        takesComment={false}
        submit={t("opinions.commune.submit")}
      />
      {sheet.words.why === undefined ? null : (
        <Details summary={t("answering.why")}>
          <p>{sheet.words.why}</p>
        </Details>
      )}
      <CommunePrivacy />
      <Beside {...page} />
    </div>
  );
}

function Beside({ address, previousId, nextId }: CommuneQuestionPageProps) {
  const { t } = useWords();
  return (
    <p className="actions no-print">
      {previousId === null ? null : (
        <a href={communePath(address, previousId)}>{t("opinions.commune.previous")}</a>
      )}
      {nextId === null ? null : <a href={communePath(address, nextId)}>{t("opinions.commune.next")}</a>}
    </p>
  );
}
