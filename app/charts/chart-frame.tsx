import type { ReactNode } from "react";

export interface ChartWords {
  /** Names the drawing: what is measured, of whom. */
  readonly title: string;
  /** What it shows, in words, and that the table below holds the same figures. */
  readonly description: string;
}

interface ChartFrameProps {
  /** Unique on the page; the title and the description take their ids from it. */
  readonly id: string;
  readonly words: ChartWords;
  readonly className: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Shown only where the style sheet says so: another drawing says the same. */
  readonly isSpare?: boolean;
  readonly children: ReactNode;
}

/** What every drawing is for a screen reader: one image with a name, and a description beside it. */
export function ChartFrame({ id, words, className, size, isSpare = false, children }: ChartFrameProps) {
  return (
    <svg
      className={`chart ${className}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      display={isSpare ? "none" : undefined}
      fontSize={17}
      fontFamily="sans-serif"
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-description`}>{words.description}</desc>
      {children}
    </svg>
  );
}
