import type { ProfileTypes } from "../domain/findings/profile-types.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { PartProps } from "./findings.view.ts";

/** Types only where they are clearer than chance; whose profile is nearest, always. */
export function TypesPart({ told: { types, peers }, all, bodies }: PartProps) {
  const { t } = useWords();
  return (
    <section className="flow" aria-labelledby="types">
      <h2 id="types">{t("findings.types.title")}</h2>
      <Types types={types} bodies={bodies} all={all} />
      {peers.length === 0 ? null : (
        <StackedTable
          caption={t("findings.peers.caption")}
          isCompact
          columns={[
            { id: "body", label: t("findings.column.body") },
            { id: "peers", label: t("findings.column.peers"), isLong: true },
          ]}
          rows={peers.map(({ body, peers: near }) => ({
            id: body,
            cells: [
              bodies[body] ?? body,
              <Names key="near" slugs={near.map(({ id }) => id)} bodies={bodies} />,
            ],
          }))}
        />
      )}
    </section>
  );
}

interface NamesProps extends Pick<PartProps, "bodies"> {
  readonly slugs: readonly string[];
}

function Names({ slugs, bodies }: NamesProps) {
  const { t, list } = useWords();
  return slugs.length === 0 ? t("findings.peers.none") : list(slugs.map((slug) => bodies[slug] ?? slug));
}

function Types({ types, bodies, all }: Pick<PartProps, "bodies" | "all"> & { readonly types: ProfileTypes }) {
  const { t, number } = useWords();
  const { kind, n, groups, silhouette, byChance } = types;
  if (silhouette === null || byChance === null)
    return <p>{t(kind === "many" ? "findings.types.many" : "findings.types.few", { n, all })}</p>;
  const figures = {
    silhouette: number(silhouette, { decimals: 2 }),
    chance: number(byChance, { decimals: 2 }),
  };
  if (kind === "none") return <p>{t("findings.types.none", { n, all, ...figures })}</p>;
  return (
    <>
      <p>{t("findings.types.found", { n, all, count: groups.length, ...figures })}</p>
      <ul>
        {groups.map((group) => (
          <li key={group[0]}>
            <Names slugs={group} bodies={bodies} />
          </li>
        ))}
      </ul>
    </>
  );
}
