import type { Invariant, Invariants } from "../domain/findings/invariants.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import { type SurveyNames, surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PartProps } from "./findings.view.ts";

/** What bodies that stand high share: the eight questions that were fixed in 2020 first, then all, as an exploration. */
export function InvariantsPart({ told, all, model, texts, language }: PartProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const { hypotheses, invariants, withSteps } = told;
  return (
    <section className="flow" aria-labelledby="invariants">
      <h2 id="invariants">{t("findings.invariants.title")}</h2>
      <p>{t("findings.invariants.what", { n: withSteps, all })}</p>
      {hypotheses === null ? null : (
        <>
          <h3>{t("findings.invariants.eight")}</h3>
          <Tested tested={hypotheses} {...{ names, language }} rows={hypotheses.indicators} />
        </>
      )}
      {invariants.indicators.length === 0 ? (
        <p>{t("findings.few")}</p>
      ) : (
        <>
          <h3>{t("findings.invariants.all")}</h3>
          <Explored invariants={invariants} {...{ names, language }} />
        </>
      )}
    </section>
  );
}

interface TestedProps extends Pick<PartProps, "language"> {
  readonly tested: Invariants;
  readonly rows: readonly Invariant[];
  readonly names: SurveyNames;
}

function Explored({
  invariants,
  ...props
}: Omit<TestedProps, "rows" | "tested"> & { readonly invariants: Invariants }) {
  const { t } = useWords();
  const found = invariants.indicators.filter(({ label }) => label !== "none");
  return found.length === 0 ? (
    <p>{t("findings.invariants.nothing", { count: invariants.indicators.length })}</p>
  ) : (
    <Details summary={t("findings.invariants.some", { count: found.length })}>
      <Tested tested={invariants} rows={found} {...props} />
    </Details>
  );
}

function Tested({ tested, rows, names, language }: TestedProps) {
  const { t, number } = useWords();
  const distinctive = tested.indicators.filter(({ label }) => label === "supported" || label === "candidate");
  return (
    <>
      <p>
        {t("findings.invariants.chance", {
          found: distinctive.length,
          asked: tested.indicators.length,
          chance: number(tested.byChance.distinctive, { decimals: 1 }),
        })}
      </p>
      <StackedTable
        caption={t("findings.invariants.caption")}
        isCompact
        columns={[
          { id: "question", label: t("findings.column.question") },
          { id: "label", label: t("findings.column.finding") },
          { id: "group", label: t("findings.column.group"), align: "end" },
          { id: "all", label: t("findings.column.all"), align: "end" },
          { id: "p", label: t("findings.column.adjusted"), align: "end" },
        ]}
        rows={rows.map(({ id, label, n, group, inGroup, inAll, adjusted }) => ({
          id,
          cells: [
            <TypedText key="name" text={names.question(id)} of={language} />,
            t(`findings.label.${label}`),
            t("findings.of", { part: inGroup, whole: group }),
            t("findings.of", { part: inAll, whole: n }),
            number(adjusted, { decimals: 3 }),
          ],
        }))}
      />
    </>
  );
}
