import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { ListedRelease, ReleasesView } from "./releases.view.ts";

interface ReleasedFiguresProps {
  readonly newest: ListedRelease;
  readonly names: ReleasesView["names"];
}

/** Of the newest release: who takes part, and the dimensions in the order of the questionnaire, which is no ranking. */
export function ReleasedFigures({ newest, names }: ReleasedFiguresProps) {
  const { t, date } = useWords();
  const { number, releasedAt, release } = newest;
  return (
    <section className="flow" aria-labelledby="releve">
      <h2 id="releve">{t("releases.newest", { number, date: date(releasedAt) })}</h2>
      <p>{t("releases.takingPart", { finalised: release.finalised, bodies: release.bodies })}</p>
      {release.groups.length < 2 ? null : <Groups groups={release.groups} />}
      <Dimensions dimensions={release.dimensions} names={names} />
    </section>
  );
}

function Groups({ groups }: Pick<ListedRelease["release"], "groups">) {
  const { t } = useWords();
  return (
    <StackedTable
      caption={t("releases.groups")}
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
}: Pick<ListedRelease["release"], "dimensions"> & Pick<ReleasesView, "names">) {
  const { t, number, percent } = useWords();
  const score = (value: number) => number(value, { decimals: 1 });
  const told = [...new Set([...Object.keys(names), ...Object.keys(dimensions)])].flatMap((id) => {
    const figures = dimensions[id];
    return figures === undefined ? [] : [{ id, ...figures }];
  });
  return (
    <StackedTable
      caption={t("releases.dimensions")}
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
