import { round3 } from "./point.ts";

interface TextLinesProps {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string | undefined;
}

/** Text that was wrapped by rule, an element a line; nothing for no line. */
export function TextLines({ x, y, lines, lineHeight, anchor = "start", className }: TextLinesProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} x={x} y={round3(y + index * lineHeight)} textAnchor={anchor} className={className}>
          {line}
        </text>
      ))}
    </>
  );
}
