import type { AgendaItem } from "../domain/opinions/opinion-page.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, disagreementsPath, hubPath, opinionsPath } from "../kit/assessment-paths.ts";
import { editionText } from "../kit/edition-text.ts";
import { usePageContext } from "../kit/page-context.ts";
import { PageTop } from "../kit/page-top.tsx";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { disagreementSentences } from "./disagreement-sentences.ts";
import type { DisagreementsView } from "./disagreements.view.ts";

export interface DisagreementsPageProps extends DisagreementsView {
  readonly address: AssessmentAddress;
}

/** The agenda that a team brings to its meeting. */
export function DisagreementsPage(page: DisagreementsPageProps) {
  const words = useWords();
  const { t } = words;
  const { origin = "" } = usePageContext();
  const { address, items, settled, discussed, communes } = page;
  return (
    <div className="flow">
      <PrintHeader
        territory={page.name}
        edition={editionText(page.editionName, words)}
        status={t("opinions.agenda.heading")}
      />
      <PageTop body={page.body} back={{ href: hubPath(address), text: t("questions.question.toHub") }} />
      <h1>{t("opinions.agenda.heading")}</h1>
      <p>{t("opinions.agenda.lead")}</p>
      {items.length === 0 ? <NothingToSettle discussed={discussed} /> : <Agenda {...page} />}
      {discussed === 0 ? null : (
        <p>
          {t("opinions.agenda.discussed", { count: discussed })}{" "}
          {settled === 0 ? null : t("opinions.agenda.settled", { count: settled })}
        </p>
      )}
      {communes === null ? null : <p>{t("opinions.agenda.communes", { count: communes })}</p>}
      {items.length === 0 ? null : <p className="small muted no-print">{t("opinions.agenda.print")}</p>}
      <PrintFooter url={origin + disagreementsPath(address)} />
    </div>
  );
}

function NothingToSettle({ discussed }: Pick<DisagreementsView, "discussed">) {
  const { t } = useWords();
  return (
    <p>
      <strong>{t("opinions.agenda.empty")}</strong> {discussed === 0 ? t("opinions.agenda.noOpinion") : null}
    </p>
  );
}

function Agenda({ address, items }: DisagreementsPageProps) {
  const { t, number } = useWords();
  return (
    <StackedTable
      caption={t("opinions.agenda.caption")}
      columns={[
        { id: "question", label: t("opinions.agenda.column.question"), isLong: true },
        { id: "reason", label: t("opinions.agenda.column.reason"), isLong: true },
        { id: "range", label: t("opinions.agenda.column.range"), align: "end" },
        { id: "weight", label: t("opinions.agenda.column.weight") },
        { id: "median", label: t("opinions.agenda.column.median") },
        { id: "given", label: t("opinions.agenda.column.given"), align: "end" },
        { id: "missing", label: t("opinions.agenda.column.missing"), align: "end" },
      ]}
      rows={items.map((item) => ({
        id: item.questionId,
        cells: [
          <Asked key="question" address={address} item={item} />,
          <Reason key="reason" item={item} />,
          item.disagreement === null ? t("opinions.agenda.after") : number(item.disagreement.range),
          t(item.weight === 2 ? "opinions.agenda.weight.2" : "opinions.agenda.weight.1"),
          <Median key="median" item={item} />,
          number(item.given),
          number(item.missing),
        ],
      }))}
    />
  );
}

function Asked({ address, item }: { readonly address: AssessmentAddress; readonly item: AgendaItem }) {
  return (
    <>
      <a href={opinionsPath(address, item.sectionId, item.questionId)}>{item.name}</a>
      <br />
      <span className="muted small">{item.section}</span>
    </>
  );
}

function Reason({ item }: { readonly item: AgendaItem }) {
  const words = useWords();
  if (item.disagreement === null) return <>{words.t("opinions.agenda.first")}</>;
  return <>{disagreementSentences(item.disagreement, words).join(" ")}</>;
}

function Median({ item: { disagreement, median } }: { readonly item: AgendaItem }) {
  const { t } = useWords();
  if (disagreement === null) return <>{t("opinions.agenda.after")}</>;
  return <>{median === null ? t("opinions.agenda.noMedian") : t("questions.level", { level: median })}</>;
}
