import { useWords } from "../i18n/words-context.ts";
import { KeptOffer } from "../kept-forms/kept-offer.tsx";
import { Actions } from "../kit/actions.tsx";
import {
  type AssessmentAddress,
  disagreementsPath,
  opinionsPath,
  questionPath,
  sectionCheckPath,
} from "../kit/assessment-paths.ts";
import { Details } from "../kit/details.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { AnswerValue } from "../questions/answer-value.tsx";
import { CommuneOpinions } from "./commune-opinions.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionLine } from "./decision-line.tsx";
import { MyOpinion } from "./my-opinion.tsx";
import type { OpinionsView, ShownOpinions } from "./opinions.view.ts";
import { type OpinionsSent, readSent } from "./opinions-sent.ts";
import { StaleDecision } from "./stale-decision.tsx";
import { TeamOpinions } from "./team-opinions.tsx";

export interface OpinionsPageProps extends OpinionsView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
}
export type OpinionsProps = OpinionsPageProps & { readonly sent: OpinionsSent | undefined };

/** What the team thinks of one question: mine, theirs, the communes’, and the decision. */
export function OpinionsPage(page: OpinionsProps) {
  const words = useWords();
  const { t } = words;
  const { address, place, official, mayDecide, shown } = page;
  const { question, words: said } = official.sheet;
  const back = mayDecide
    ? { href: questionPath(address, place.id, question.id), text: t("opinions.back.question") }
    : { href: sectionCheckPath(address, place.id), text: t("opinions.back.section") };
  const { title, errors, opinion, decision } = readSent(page, words);
  return (
    <div className="flow">
      <PageTop body={page.body} back={back} />
      <FinalisedBanner address={address} mark={page.finalised} />
      <ErrorSummary title={title} errors={errors} />
      {page.sent === undefined ? <SavedNotice name={page.notice} /> : null}
      <KeptOffer
        kept={page.sent === undefined ? page.kept : null}
        action={opinionsPath(address, place.id, question.id)}
      />
      <p className="caption">{t("opinions.caption", { section: place.short })}</p>
      <h1>{said.question}</h1>
      <p>{t("opinions.lead")}</p>
      {page.mayGive ? <MyOpinion {...page} {...opinion} /> : null}
      {shown === null ? null : <Others {...page} shown={shown} />}
      <Official {...page} />
      {page.sent?.kind === "decision" ? (
        <StaleDecision sheet={official.sheet} stale={page.sent.stale} />
      ) : null}
      {mayDecide ? <DecisionForm {...decision} token={page.token} signed={page.signed} /> : null}
      <Beside {...page} />
    </div>
  );
}

const notices = {
  donne: "opinions.saved",
  decide: "opinions.decide.saved",
  retire: "opinions.withdrawn",
} as const;

function SavedNotice({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  if (name !== "donne" && name !== "decide" && name !== "retire") return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(notices[name])}</p>
    </Notification>
  );
}

/** Folded for who could still judge alone; on paper and for readers of a decided question it stands open. */
function Others({ shown, choices, decision }: OpinionsView & { readonly shown: ShownOpinions }) {
  const { t } = useWords();
  const opinions = (
    <>
      <section className="flow">
        <h2>{t("opinions.team.title")}</h2>
        <TeamOpinions shown={shown} choices={choices} isDecided={decision !== null} />
      </section>
      <CommuneOpinions said={shown} choices={choices} />
    </>
  );
  return shown.isFolded ? <Details summary={t("opinions.team.fold")}>{opinions}</Details> : opinions;
}

function Official({ official, answer, decision }: OpinionsView) {
  const { t } = useWords();
  return (
    <section className="flow">
      <h2>{t("opinions.official.title")}</h2>
      <div>
        <AnswerValue sheet={official.sheet} answer={answer} />
      </div>
      <p className="muted">
        {decision === null ? t("opinions.official.undecided") : <DecisionLine {...decision} />}
      </p>
    </section>
  );
}

function Beside({ address, place, previousId, nextId }: OpinionsPageProps) {
  const { t } = useWords();
  const hrefOf = (id: string) => opinionsPath(address, place.id, id);
  return (
    <Actions isOnPaper={false}>
      {previousId === null ? null : <a href={hrefOf(previousId)}>{t("opinions.beside.previous")}</a>}
      {nextId === null ? null : <a href={hrefOf(nextId)}>{t("opinions.beside.next")}</a>}
      <a href={disagreementsPath(address)}>{t("opinions.agenda.heading")}</a>
    </Actions>
  );
}
