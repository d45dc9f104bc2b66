import { ScatterPlot } from "../charts/scatter-plot.tsx";
import type { ContextFinding } from "../domain/findings/context-findings.ts";
import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import styles from "./findings.module.css";
import type { PartProps } from "./findings.view.ts";
import { TenthsTable } from "./tenths-table.tsx";

/** Three questions that were fixed beforehand; points without a line, and no word that says what causes what. */
export function ContextPart({ told: { context }, all, bodies }: PartProps) {
  const { t } = useWords();
  const known = context.filter(({ correlation }) => correlation !== null);
  if (known.length === 0) return null;
  return (
    <section className="flow" aria-labelledby="contexte">
      <h2 id="contexte">{t("findings.context.title")}</h2>
      <p>{t("findings.context.what")}</p>
      <ul className={styles["plots"]}>
        {known.map((finding) => (
          <li key={finding.id}>
            <Beside finding={finding} all={all} />
          </li>
        ))}
      </ul>
      {known.some(({ tenths }) => tenths === null) ? (
        <StackedTable
          caption={t("findings.context.caption")}
          isCompact
          columns={[
            { id: "body", label: t("findings.column.body") },
            ...known.map(({ id }) => ({ id, label: t(`findings.situation.${id}`), align: "end" as const })),
            { id: "score", label: t("findings.column.score"), align: "end" },
          ]}
          rows={rowsOf(known, bodies)}
        />
      ) : null}
    </section>
  );
}

interface BesideProps extends Pick<PartProps, "all"> {
  readonly finding: ContextFinding;
}

function Beside({ finding, all }: BesideProps) {
  const { t, number } = useWords();
  const { id, n, dots, tenths, correlation } = finding;
  if (correlation === null) return null;
  const points = tenths ?? dots;
  const xs = points.map(({ x }) => x);
  const axis = (value: number) => axisText(id, value, number);
  const figure = (value: number) => number(value, { decimals: 2 });
  const values = {
    n,
    all,
    tau: figure(correlation.tau),
    rho: figure(correlation.rho),
    p: figure(correlation.adjusted),
  };
  return (
    <>
      <h3>{t(`findings.situation.${id}`)}</h3>
      <p>{t(correlation.adjusted < 0.1 ? "findings.context.together" : "findings.context.apart", values)}</p>
      <p className="muted">{t(tenths === null ? "findings.dots.each" : "findings.dots.tenth")}</p>
      <ScatterPlot
        id={`plot-${id}`}
        dots={points}
        axis={{ low: axis(Math.min(...xs)), high: axis(Math.max(...xs)) }}
        words={{
          title: t(`findings.situation.${id}`),
          description: t(tenths === null ? "findings.dots.description" : "findings.dots.tenthDescription"),
        }}
      />
      {tenths === null ? null : (
        <TenthsTable
          caption={t("findings.context.captionMany")}
          label={t(`findings.situation.${id}`)}
          tenths={tenths}
          show={axis}
        />
      )}
    </>
  );
}

/** A year is no quantity: it has no thousands. */
function axisText(id: ContextFinding["id"], value: number, number: Words["number"]): string {
  return id === "since" ? String(value) : number(value, { decimals: 0 });
}

type Known = readonly ContextFinding[];

function rowsOf(known: Known, bodies: PartProps["bodies"]) {
  const dotOf = (finding: ContextFinding, slug: string) => finding.dots.find(({ body }) => body === slug);
  const slugs = Object.keys(bodies).filter((slug) =>
    known.some((finding) => dotOf(finding, slug) !== undefined),
  );
  return slugs.map((slug) => ({
    id: slug,
    cells: [
      bodies[slug] ?? slug,
      ...known.map((finding) => (
        <Figure key={finding.id} id={finding.id} value={dotOf(finding, slug)?.x ?? null} />
      )),
      <Figure
        key="score"
        id="score"
        value={known.flatMap((finding) => dotOf(finding, slug) ?? [])[0]?.y ?? null}
      />,
    ],
  }));
}

interface FigureProps {
  readonly id: ContextFinding["id"] | "score";
  readonly value: number | null;
}

function Figure({ id, value }: FigureProps) {
  const { t, number } = useWords();
  if (value === null) return t("findings.none");
  return id === "score" ? number(value, { decimals: 0 }) : axisText(id, value, number);
}
