import "../charts/charts.css";
import styles from "./chart-legend.module.css";

export type LegendMark = "self" | "dot" | "projection" | "bounds" | "unknown" | "missing";

interface ChartLegendProps {
  /** Only the marks the drawing uses, in the order of the drawing. */
  readonly items: readonly { readonly mark: LegendMark; readonly text: string }[];
}

export function ChartLegend({ items }: ChartLegendProps) {
  return (
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
  );
}

function Swatch({ mark }: { readonly mark: LegendMark }) {
  switch (mark) {
    case "self":
      return <path className="chart-outline" d="M1 8H35" />;
    case "dot":
      return <circle className="chart-dot" cx={18} cy={8} r={6} />;
    case "projection":
      return (
        <>
          <path className="chart-projection" d="M1 8H35" />
          <path className="chart-open" d="M18 2L24 8L18 14L12 8Z" />
        </>
      );
    case "bounds":
      return <path className="chart-bounds" d="M3 8H33" />;
    case "unknown":
      return (
        <>
          <rect className="chart-unknown" fill="none" x={3} y={2} width={30} height={12} />
          <path className="chart-hatch" d="M6 14L16 2M13 14L23 2M20 14L30 2" />
        </>
      );
    case "missing":
      return (
        <>
          <path className="chart-broken" d="M1 8H24" />
          <circle className="chart-missing" cx={29} cy={8} r={5} />
        </>
      );
    default:
      return mark satisfies never;
  }
}
