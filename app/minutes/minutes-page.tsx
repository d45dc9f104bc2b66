import { useWords } from "../i18n/words-context.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { usePageContext } from "../kit/page-context.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { LeverTally } from "../workshops/lever-tally.tsx";
import { ReasonsList } from "../workshops/reasons-list.tsx";
import { RoomDecision } from "../workshops/room-decision.tsx";
import { RoundFigure } from "../workshops/round-figure.tsx";
import { UnrevealedRounds } from "../workshops/unrevealed-rounds.tsx";
import { ArchiveWorkshop } from "./archive-workshop.tsx";
import { EditDecision, editErrors } from "./edit-decision.tsx";
import type { MinutesQuestion, MinutesSent, MinutesView } from "./minutes.view.ts";
import { minutesFacts, rolesTable } from "./minutes-document.ts";
import { minutesFilePath, minutesPath } from "./minutes-paths.ts";
import { SaidOfSession } from "./said-of-session.tsx";
import { ShareMinutes } from "./share-minutes.tsx";

/** What a workshop voted and decided, question by question, to be read, printed and taken along. */
export function MinutesPage({ sent, ...view }: MinutesView & { readonly sent: MinutesSent | undefined }) {
  const words = useWords();
  const { t, date, locale } = words;
  const { origin = "" } = usePageContext();
  const { body, title, day, transfer, publicId, questions } = view;
  const address = { locale, workshop: publicId };
  return (
    <div className="flow">
      <ErrorSummary title={t("minutes.edit.refused")} errors={errorsOf(questions, sent, t)} />
      <PrintHeader
        territory={body.name}
        edition={date(day)}
        status={t(view.sharedAt === null ? "minutes.fact.draft" : "minutes.heading")}
      />
      {body.demonstration !== null && <DemoBanner>{body.demonstration}</DemoBanner>}
      {transfer === null ? null : (
        <BackLink href={hubPath({ ...transfer, locale })}>{t("questions.question.toHub")}</BackLink>
      )}
      <p className="caption">{t("minutes.heading")}</p>
      <h1>
        <TypedText text={title} />
      </h1>
      <ul>
        {minutesFacts(view, words).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ShareMinutes {...view} />
      {questions.length === 0 ? <p>{t("minutes.transfer.empty")}</p> : null}
      {questions.map((question) => (
        <Asked
          key={question.id}
          question={question}
          threshold={view.threshold}
          sent={sent?.typed.question === question.id ? sent : undefined}
          mayEdit={view.mayEdit && view.sharedAt === null && !view.isTransferred}
        />
      ))}
      {view.said === null ? null : <SaidOfSession {...view.said} />}
      {view.levers === null ? null : (
        <section className="flow">
          <h2>{t("minutes.levers.title")}</h2>
          <LeverTally {...view.levers} />
        </section>
      )}
      <section className="flow no-print">
        <h2>{t("minutes.files.title")}</h2>
        <Files {...address} />
      </section>
      <ArchiveWorkshop {...view} />
      <PrintFooter url={origin + minutesPath(address)} />
    </div>
  );
}

function errorsOf(
  questions: readonly MinutesQuestion[],
  sent: MinutesSent | undefined,
  t: ReturnType<typeof useWords>["t"],
) {
  const place = questions.find(({ id }) => id === sent?.typed.question)?.place;
  if (sent === undefined || place === undefined) return [];
  return editErrors(sent, place).map(({ key, href }) => ({ href, text: t(key) }));
}

interface AskedProps {
  readonly question: MinutesQuestion;
  readonly threshold: number;
  /** What was sent of it and not written. */
  readonly sent: MinutesSent | undefined;
  readonly mayEdit: boolean;
}

function Asked({ question, threshold, sent, mayEdit }: AskedProps) {
  const { t } = useWords();
  const { place, short, section, text, rounds, phase, decision } = question;
  return (
    <section className="flow">
      <h2>
        {place}. {short}
      </h2>
      <p className="muted">{section}</p>
      <p>{text}</p>
      {rounds.length === 0 ? <p>{t("minutes.notVoted")}</p> : null}
      <RoundFigure threshold={threshold} question={question} />
      <UnrevealedRounds unrevealed={question.unrevealed} />
      <Roles {...question} />
      {decision === null ? (
        <p>
          <strong>{t(phase === "postponed" ? "minutes.postponed" : "minutes.notReached")}</strong>
        </p>
      ) : null}
      <RoomDecision decision={decision} />
      {mayEdit || sent !== undefined ? <EditDecision question={question} sent={sent} /> : null}
      <ReasonsList reasons={question.reasons} />
    </section>
  );
}

function Roles({ levels, roles }: MinutesQuestion) {
  const words = useWords();
  if (roles === null) return null;
  const { caption, head, rows } = rolesTable({ levels, roles }, words);
  return (
    <StackedTable
      caption={caption}
      isCompact
      columns={head.map((label, place) => ({
        id: label,
        label:
          place === 0 || place === head.length - 1 ? label : words.t("questions.level", { level: label }),
        align: place === 0 ? "start" : "end",
      }))}
      rows={rows.map((cells) => ({ id: cells[0] ?? "", cells }))}
    />
  );
}

function Files(address: { readonly locale: "fr" | "en"; readonly workshop: string }) {
  const { t } = useWords();
  return (
    <ul>
      <li>
        <a href={minutesFilePath(address, "minutes-pdf")}>{t("minutes.files.pdf")}</a>
      </li>
      <li>
        <a href={minutesFilePath(address, "minutes-text")}>{t("minutes.files.text")}</a>
      </li>
      <li>
        <a href={minutesFilePath(address, "minutes-csv")}>{t("minutes.files.csv")}</a>
      </li>
      <li>
        <a href={`${minutesFilePath(address, "minutes-csv")}?dialecte=excel-fr`}>
          {t("minutes.files.excel")}
        </a>
      </li>
      <li>
        <a href={minutesFilePath(address, "minutes-json")}>{t("minutes.files.json")}</a>
      </li>
    </ul>
  );
}
