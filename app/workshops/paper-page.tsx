import { useWords } from "../i18n/words-context.ts";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./paper.module.css";
import type { PaperView } from "./paper.view.ts";
import type { JoinSquareView } from "./screen.view.ts";
import { SquareCode } from "./square-code.tsx";
import { StepDigit } from "./step-digit.tsx";
import { dayWords } from "./workshops-page.tsx";

export interface PaperPageProps extends PaperView {
  /** Null while nobody may come in. */
  readonly square: JoinSquareView | null;
}

/** A poster, the ballots and a sheet to count on, each on a page of its own. */
export function PaperPage(page: PaperPageProps) {
  const { t, locale } = useWords();
  const { body, title, questions, publicId: workshop } = page;
  return (
    <div className="flow">
      <div className="no-print flow">
        <PageTop
          body={body}
          back={{ href: pathTo("desk", { locale, workshop }), text: t("workshops.list.desk") }}
        />
        <p className="lead">{t("workshops.paper.lead")}</p>
      </div>
      <p className="caption">{body.name}</p>
      <h1>
        <TypedText text={title} />
      </h1>
      <Poster {...page} />
      {questions.map((question, place) => (
        <Ballot key={question.id} {...{ page, question, place }} />
      ))}
      <CountSheet {...page} />
    </div>
  );
}

function Poster({ mode, day, code, square, body }: PaperPageProps) {
  const words = useWords();
  const { t } = words;
  return (
    <section className="flow">
      {body.demonstration === null ? null : <p className="print-only">{body.demonstration}</p>}
      <p>{dayWords(day, words)}</p>
      <p>{t(`workshops.mode.${mode}`)}</p>
      {code === null || square === null ? (
        <p>{t("workshops.paper.noCode")}</p>
      ) : (
        <>
          <p>
            {square.address} – {t("workshops.screen.code")}{" "}
            <strong className={styles["code"]}>{code.spaced}</strong>
          </p>
          <SquareCode square={square} />
        </>
      )}
    </section>
  );
}

interface BallotProps {
  readonly page: PaperView;
  readonly question: PaperView["questions"][number];
  readonly place: number;
}

function Ballot({ page, question, place }: BallotProps) {
  const { t } = useWords();
  return (
    <section className={`flow ${styles["sheet"]}`}>
      <p className="caption">
        <TypedText text={page.title} /> –{" "}
        {t("workshops.paper.ballot", { place: place + 1, total: page.questions.length })}
      </p>
      <h2>{question.text}</h2>
      <p>{t("workshops.paper.tick")}</p>
      <ul className={styles["ticks"]}>
        {question.levels.map(({ level, label }) => (
          <li key={level}>
            <StepDigit level={level} /> <span>{label}</span>
          </li>
        ))}
        <li>{t("questions.dontKnow")}</li>
      </ul>
      <p>{t("workshops.paper.reason")}</p>
      <span className={styles["line"]} />
      <span className={styles["line"]} />
    </section>
  );
}

/** By hand, before it is typed in at the desk. */
function CountSheet({ questions }: Pick<PaperView, "questions">) {
  const { t } = useWords();
  const levels = [...new Set(questions.flatMap((one) => one.levels.map(({ level }) => level)))].toSorted();
  if (questions.length === 0) return <p>{t("workshops.prepare.noQuestion")}</p>;
  return (
    <section className={`flow ${styles["sheet"]}`}>
      <h2>{t("workshops.paper.sheet")}</h2>
      <p>{t("workshops.paper.sheet.lead")}</p>
      <StackedTable
        caption={t("workshops.paper.sheet.caption")}
        isCompact
        columns={[
          { id: "question", label: t("workshops.question") },
          ...levels.map((level) => ({ id: String(level), label: t("questions.level", { level }) })),
          { id: "dk", label: t("questions.dontKnow") },
        ]}
        rows={questions.map(({ id, text }, place) => ({
          id,
          cells: [`${place + 1}. ${text}`, ...levels.map(() => null), null],
        }))}
      />
    </section>
  );
}
