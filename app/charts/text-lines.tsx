import type { Ink } from "./ink.ts";
import { round3 } from "./point.ts";

interface TextLinesProps {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly anchor?: "start" | "middle" | "end";
  /** Of the text of the drawing unless told. */
  readonly ink?: Ink | undefined;
}

/** Text that was wrapped by rule, an element a line; nothing for no line. */
export function TextLines({ x, y, lines, lineHeight, anchor = "start", ink }: TextLinesProps) {
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} {...ink} x={x} y={round3(y + index * lineHeight)} textAnchor={anchor}>
          {line}
        </text>
      ))}
    </>
  );
}
