interface TextLinesProps {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly className?: string | undefined;
}

/** Text that was wrapped by rule; nothing for no line. */
export function TextLines({ x, y, lines, lineHeight, anchor = "start", className }: TextLinesProps) {
  if (lines.length === 0) return null;
  return (
    <text x={x} y={y} textAnchor={anchor} className={className}>
      {lines.length === 1
        ? lines[0]
        : lines.map((line, index) => (
            <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
