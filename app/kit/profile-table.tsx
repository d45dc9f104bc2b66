import type { ReactNode } from "react";
import type { ProfileRow } from "../charts/profile-row.ts";
import { DimensionChip } from "./dimension-chip.tsx";
import { LevelTag } from "./level-tag.tsx";
import styles from "./profile-table.module.css";
import { StackedTable } from "./stacked-table.tsx";

interface ProfileTableProps {
  readonly caption: ReactNode;
  /** The array the charts are drawn from. */
  readonly rows: readonly ProfileRow[];
  readonly headings: {
    readonly dimension: string;
    readonly level: string;
    readonly score: string;
    readonly projected: string;
    readonly bounds: string;
    readonly answered: string;
  };
}

const NOTHING = "–";

/** The same figures as the charts, to be read and copied; the projection has a column only once there is one. */
export function ProfileTable({ caption, rows, headings }: ProfileTableProps) {
  const isProjected = rows.some((row) => row.projected !== null);
  const columns = [
    { id: "dimension", label: headings.dimension },
    { id: "level", label: headings.level },
    { id: "score", label: headings.score, align: "end" as const },
    ...(isProjected ? [{ id: "projected", label: headings.projected, align: "end" as const }] : []),
    { id: "bounds", label: headings.bounds, align: "end" as const },
    { id: "answered", label: headings.answered, align: "end" as const },
  ];
  return (
    <StackedTable
      caption={caption}
      isCompact
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: cells(row, isProjected ? [row.projectedText ?? NOTHING] : []),
      }))}
    />
  );
}

function cells(row: ProfileRow, projected: readonly string[]): readonly ReactNode[] {
  return [
    <span key="dimension" className={styles["dimension"]}>
      <DimensionChip mark={row} /> {row.label}
    </span>,
    <LevelTag key="level" level={row.levelNumber} name={row.levelText} />,
    row.scoreText ?? NOTHING,
    ...projected,
    row.boundsText ?? NOTHING,
    row.answeredText,
  ];
}
