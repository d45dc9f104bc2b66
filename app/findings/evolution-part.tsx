import type { DimensionEvolution, EvolutionFindings } from "../domain/findings/evolution-findings.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PartProps } from "./findings.view.ts";

/** What became of the bodies that published the edition before as well; nothing for a first edition. */
export function EvolutionPart({ told: { evolution }, ...words }: PartProps) {
  const { t } = useWords();
  if (evolution === null) return null;
  const { since, n, dimensions } = evolution;
  return (
    <section className="flow" aria-labelledby="evolution">
      <h2 id="evolution">{t("findings.evolution.title", { since })}</h2>
      <p>{t("findings.evolution.n", { since, n, all: words.all })}</p>
      {dimensions.length === 0 ? (
        <p>{t("findings.evolution.few")}</p>
      ) : (
        <Dimensions evolution={evolution} {...words} />
      )}
    </section>
  );
}

interface DimensionsProps extends Omit<PartProps, "told"> {
  readonly evolution: EvolutionFindings;
}

function Dimensions({ evolution: { since, n, dimensions }, all, model, texts, language }: DimensionsProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const tested = dimensions.filter(({ adjusted }) => adjusted !== null);
  const clear = tested.filter(({ adjusted }) => (adjusted ?? 1) < 0.1).length;
  return (
    <>
      <p>{t("findings.evolution.what")}</p>
      <p>{t("findings.evolution.chance", { ...{ n, all, clear, asked: tested.length } })}</p>
      <StackedTable
        caption={t("findings.evolution.caption", { since })}
        isCompact
        columns={[
          { id: "dimension", label: t("kit.table.dimension") },
          { id: "n", label: t("findings.column.bodies"), align: "end" },
          { id: "up", label: t("findings.column.up"), align: "end" },
          { id: "down", label: t("findings.column.down"), align: "end" },
          { id: "same", label: t("findings.column.same"), align: "end" },
          { id: "small", label: t("findings.column.small"), align: "end" },
          { id: "median", label: t("findings.column.change"), align: "end" },
          { id: "questions", label: t("findings.column.questions"), align: "end" },
          { id: "p", label: t("findings.column.adjusted"), align: "end" },
        ]}
        rows={dimensions.map((one) => ({
          id: one.id,
          cells: [
            <span key="name">
              <TypedText text={names.section(one.id)} of={language} />
              {one.isBreak ? <> ({t("findings.evolution.break")})</> : null}
            </span>,
            <Figures key="n" of={one} show="n" />,
            ...(["up", "down", "same", "small"] as const).map(
              (reading) => one.counts?.[reading] ?? t("findings.none"),
            ),
            <Figures key="median" of={one} show="median" />,
            <Figures key="questions" of={one} show="questions" />,
            <Figures key="p" of={one} show="adjusted" />,
          ],
        }))}
      />
    </>
  );
}

interface FiguresProps {
  readonly of: DimensionEvolution;
  readonly show: "n" | "median" | "questions" | "adjusted";
}

function Figures({ of, show }: FiguresProps) {
  const { t, number } = useWords();
  if (show === "n") return of.n;
  if (show === "questions") return questionsText(of, t("findings.none"));
  const value = of[show];
  if (value === null) return t("findings.none");
  return show === "median" ? signed(value, number) : number(value, { decimals: 3 });
}

function questionsText({ questions }: DimensionEvolution, none: string): string {
  if (questions === null) return none;
  const [fewest, most] = questions;
  return fewest === most ? String(most) : `${fewest}–${most}`;
}

/** A rise has its sign as well as a fall. */
function signed(value: number, number: ReturnType<typeof useWords>["number"]): string {
  const text = number(Math.abs(value), { decimals: 0 });
  if (text === "0") return text;
  return value > 0 ? `+${text}` : `−${text}`;
}
