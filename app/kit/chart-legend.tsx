import "../charts/palette.css";
import "../charts/charts.css";
import { INK, levelDigitInk, levelInk } from "../charts/ink.ts";
import type { ScaleBand } from "../charts/profile-row.ts";
import styles from "./chart-legend.module.css";

export type LegendMark = "score" | "projection" | "bounds" | "missing";
/** Of a drawing that sets one score among others. */
export type SpreadMark = "own" | "other" | "median" | "half";

interface ChartLegendProps {
  /** Only the marks that are drawn, in the order of the drawing. */
  readonly items: readonly { readonly mark: LegendMark | SpreadMark; readonly text: string }[];
  /** The maturity levels by digit and name, wherever a drawing shows their digits alone; empty where none does. */
  readonly levels: readonly Pick<ScaleBand, "number" | "name">[];
}

/** One key for every drawing of a plate. */
export function ChartLegend({ items, levels }: ChartLegendProps) {
  return (
    <div className={styles["key"]}>
      <ul className={styles["legend"]}>
        {items.map((item) => (
          <li key={item.mark}>
            <svg viewBox="0 0 36 16" width="36" height="16" aria-hidden="true">
              <Swatch mark={item.mark} />
            </svg>
            {item.text}
          </li>
        ))}
      </ul>
      {levels.length === 0 ? null : <Levels levels={levels} />}
    </div>
  );
}

function Levels({ levels }: Pick<ChartLegendProps, "levels">) {
  return (
    <ul className={styles["legend"]}>
      {levels.map(({ number, name }) => (
        <li key={number}>
          <svg viewBox="0 0 22 20" width="22" height="20" aria-hidden="true">
            <rect {...levelInk(number)} x={0.5} y={0.5} width={21} height={19} />
            <text {...levelDigitInk(number)} x={11} y={15.5} textAnchor="middle">
              {number}
            </text>
          </svg>
          <span className="visually-hidden">{number} </span>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ mark }: { readonly mark: LegendMark | SpreadMark }) {
  switch (mark) {
    case "score":
      return (
        <>
          <path {...INK.outline} d="M1 8H35" />
          <circle {...INK.dot} cx={18} cy={8} r={6} />
        </>
      );
    case "projection":
      return (
        <>
          <path {...INK.projection} d="M1 8H35" />
          <path {...INK.open} d="M18 2L24 8L18 14L12 8Z" />
        </>
      );
    case "bounds":
      return <path {...INK.bounds} d="M3 8H33" />;
    case "missing":
      return (
        <>
          <path {...INK.broken} d="M1 8H35" />
          <path {...INK.range} d="M9 8H27M9 3V13M27 3V13" />
        </>
      );
    case "own":
      return (
        <>
          <rect {...INK.boundsBar} x={3} y={5.5} width={30} height={5} />
          <circle {...INK.dot} cx={18} cy={8} r={7} />
        </>
      );
    case "other":
      return (
        <>
          <rect {...INK.boundsBar} x={5} y={7.25} width={26} height={1.5} />
          <circle {...INK.open} cx={18} cy={8} r={4} />
        </>
      );
    case "median":
      return <path {...INK.threshold} d="M18 1V15" />;
    case "half":
      return <rect {...INK.median} x={5} y={1} width={26} height={14} />;
    default:
      return mark satisfies never;
  }
}
