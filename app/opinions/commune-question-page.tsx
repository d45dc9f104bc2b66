import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { Actions } from "../kit/actions.tsx";
import { type AssessmentAddress, communePath } from "../kit/assessment-paths.ts";
import { Details } from "../kit/details.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { CommunePrivacy } from "./commune-privacy.tsx";
import type { CommuneQuestionView } from "./commune-question.view.ts";
import { type OpinionErrors, OpinionForm, type OpinionValues, valuesOf } from "./opinion-form.tsx";
import { opinionText } from "./opinion-text.ts";
import { readOpinion, type SentOpinion } from "./opinions-sent.ts";

export interface CommuneQuestionPageProps extends CommuneQuestionView {
  readonly address: AssessmentAddress;
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
  const title = sent?.stale == null ? t("questions.errors", { count: 1 }) : t("opinions.stale.title");
  return (
    <div className="flow form-column">
      <PageTop
        body={page.body}
        back={{ href: communePath(address), text: t("finalisation.backToCommune") }}
      />
      <ErrorSummary title={title} errors={summary} />
      <Done name={sent === undefined ? page.notice : null} />
      <KeptOffer
        kept={sent === undefined ? page.kept : null}
        action={communePath(address, sheet.question.id)}
      />
      <FinalisedBanner address={null} mark={page.finalised} />
      <p className="caption">{t("opinions.commune.question.caption", { commune, number, count })}</p>
      {page.finalised === null ? (
        <CommuneForm {...page} values={values} errors={errors} />
      ) : (
        <Given {...page} />
      )}
      {sheet.words.why === undefined ? null : (
        <Details summary={t("questions.why")}>
          <p>{sheet.words.why}</p>
        </Details>
      )}
      <CommunePrivacy />
      <Beside {...page} />
    </div>
  );
}

const notices = { enregistre: "opinions.commune.saved", retiree: "opinions.commune.withdrawn" } as const;

function Done({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  if (name !== "enregistre" && name !== "retiree") return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(notices[name])}</p>
    </Notification>
  );
}

interface CommuneFormProps extends CommuneQuestionView {
  readonly values: OpinionValues | null;
  readonly errors: OpinionErrors;
}

function CommuneForm({ sheet, rules, choices, own, token, signed, values, errors }: CommuneFormProps) {
  const { t } = useWords();
  return (
    <OpinionForm
      {...{ sheet, rules, choices, errors, token }}
      values={values ?? valuesOf(own)}
      signed={signed}
      legend={sheet.words.question}
      heading="h1"
      takesComment={false}
      withdraw={own === null ? undefined : t("opinions.commune.withdraw")}
      submit={t("opinions.commune.submit")}
    />
  );
}

/** Once answers are no longer taken. */
function Given({ sheet, own }: CommuneQuestionView) {
  const words = useWords();
  return (
    <>
      <h1>{sheet.words.question}</h1>
      <p>{own === null ? words.t("questions.unanswered") : opinionText(own.answer, words)}</p>
    </>
  );
}

function Beside({ address, previousId, nextId }: CommuneQuestionPageProps) {
  const { t } = useWords();
  return (
    <Actions isOnPaper={false}>
      {previousId === null ? null : (
        <a href={communePath(address, previousId)}>{t("opinions.commune.previous")}</a>
      )}
      {nextId === null ? null : <a href={communePath(address, nextId)}>{t("opinions.commune.next")}</a>}
    </Actions>
  );
}
