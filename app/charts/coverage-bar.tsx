import "./charts.css";
import { INK } from "./ink.ts";
import { round3 } from "./point.ts";

interface CoverageBarProps {
  /** Answered share of what applies, from 0 to 1. */
  readonly share: number;
  /** The share from which a score is given, marked by a tick; left out where progress is all there is to show. */
  readonly required?: number | undefined;
  /** The same in words, for instance “Couverture : 62 % ; il en faut 70 %”. */
  readonly text: string;
}

/** The words say it all; the bar only lets the eye compare, so a screen reader is not told twice. */
export function CoverageBar({ share, required, text }: CoverageBarProps) {
  const width = round3(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="chart-coverage">
      <svg viewBox="0 0 100 12" width="320" height="12" preserveAspectRatio="none" aria-hidden="true">
        <rect {...INK.unknown} x="0" y="2" width="100" height="8" />
        <rect {...INK.bar} x="0" y="2" width={width} height="8" />
        {required === undefined ? null : <path {...INK.threshold} d={`M${round3(required * 100)} 0V12`} />}
      </svg>
      <p>{text}</p>
    </div>
  );
}
