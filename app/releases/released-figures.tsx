import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { DimensionNames, ToldRelease } from "./releases.view.ts";

interface ReleasedFiguresProps {
  readonly release: ToldRelease["release"];
  readonly names: DimensionNames;
}

/** Of one release: who takes part, and the dimensions in the order of the questionnaire, which is no ranking. */
export function ReleasedFigures({ release, names }: ReleasedFiguresProps) {
  const { t } = useWords();
  const { number, finalised, bodies, groups, dimensions } = release;
  return (
    <>
      <p>{t("releases.takingPart", { finalised, bodies })}</p>
      {groups.length < 2 ? null : <Groups groups={groups} caption={t("releases.groups", { number })} />}
      <Dimensions {...{ dimensions, names }} caption={t("releases.dimensions", { number })} />
    </>
  );
}

interface Captioned {
  readonly caption: string;
}

function Groups({ groups, caption }: Pick<ToldRelease["release"], "groups"> & Captioned) {
  const { t } = useWords();
  return (
    <StackedTable
      caption={caption}
      isCompact
      columns={[
        { id: "group", label: t("releases.column.group") },
        { id: "bodies", label: t("releases.column.bodies"), align: "end" },
        { id: "finalised", label: t("releases.column.finalised"), align: "end" },
      ]}
      rows={groups.map(({ group, bodies, finalised }) => ({
        id: group,
        cells: [group === "" ? t("releases.noGroup") : group, bodies, finalised],
      }))}
    />
  );
}

function Dimensions({
  dimensions,
  names,
  caption,
}: Pick<ToldRelease["release"], "dimensions"> & Pick<ReleasedFiguresProps, "names"> & Captioned) {
  const { t, number, percent } = useWords();
  const score = (value: number) => number(value, { decimals: 1 });
  const told = [...new Set([...Object.keys(names), ...Object.keys(dimensions)])].flatMap((id) => {
    const figures = dimensions[id];
    return figures === undefined ? [] : [{ id, ...figures }];
  });
  return (
    <StackedTable
      caption={caption}
      isCompact
      columns={[
        { id: "dimension", label: t("releases.column.dimension") },
        { id: "median", label: t("releases.column.median"), align: "end" },
        { id: "bounds", label: t("releases.column.bounds"), align: "end" },
        { id: "coverage", label: t("releases.column.coverage"), align: "end" },
        { id: "bodies", label: t("releases.column.made"), align: "end" },
        { id: "since", label: t("releases.column.since"), align: "end" },
      ]}
      rows={told.map((one) => ({
        id: one.id,
        cells: [
          names[one.id] ?? one.id,
          score(one.score),
          t("releases.bounds", { low: score(one.low), high: score(one.high) }),
          percent(one.coverage, { decimals: 0 }),
          one.bodies,
          t("releases.number", { number: one.since }),
        ],
      }))}
    />
  );
}
