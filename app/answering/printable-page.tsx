import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath, printPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { editionText } from "../kit/edition-text.ts";
import { usePageContext } from "../kit/page-context.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import styles from "./paper.module.css";
import { PaperQuestion } from "./paper-question.tsx";
import type { PrintableView } from "./printable.view.ts";

export interface PrintablePageProps extends PrintableView {
  readonly address: AssessmentAddress;
}

/** The questionnaire without answers, to pass round on paper; on screen it shows what will be printed. */
export function PrintablePage(page: PrintablePageProps) {
  const { address, body, surveyTitle, ruleBetween, sections } = page;
  const words = useWords();
  const { t } = words;
  const { origin = "" } = usePageContext();
  return (
    <div className="flow">
      <PrintHeader
        territory={body.name}
        edition={editionText(page.editionName, words)}
        status={t("answering.print.blank")}
      />
      <div className="flow no-print">
        <BackLink href={hubPath(address)}>{t("questions.question.toHub")}</BackLink>
        <p>{t("answering.print.hint")}</p>
        <Choices {...page} />
      </div>
      {body.demonstration !== null && <p>{body.demonstration}</p>}
      <p className="caption">{body.name}</p>
      <h1>{surveyTitle}</h1>
      <p className={styles["short"]}>
        {t("answering.print.answeredBy")} <span className={styles["space"]} />{" "}
        {t("answering.print.answeredOn")} <span className={styles["space"]} />
      </p>
      <p>{ruleBetween}</p>
      {sections.map((section) => (
        <section key={section.id} className={styles["section"]}>
          <h2>{section.title}</h2>
          <p>{section.description}</p>
          {section.questions.map((sheet, index) => (
            <PaperQuestion key={sheet.question.id} sheet={sheet} number={index + 1} />
          ))}
        </section>
      ))}
      <PrintFooter url={`${origin}${printPath(address, page.chosen ?? undefined)}`} />
    </div>
  );
}

/** Section by section: the whole is some fifty sheets. */
function Choices({ address, choices, chosen }: PrintablePageProps) {
  const { t } = useWords();
  return (
    <nav aria-label={t("answering.print.choices")} className="flow">
      <p>{t("answering.print.choices")}</p>
      <ul>
        {choices.map(({ id, title }) => (
          <li key={id}>
            <a href={printPath(address, id)} aria-current={id === chosen ? "page" : undefined}>
              {title}
            </a>
          </li>
        ))}
        <li>
          <a href={printPath(address)} aria-current={chosen === null ? "page" : undefined}>
            {t("answering.print.whole")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
