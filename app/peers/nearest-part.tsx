import type { NearPeer } from "../domain/peers/nearest-published.ts";
import { useWords } from "../i18n/words-context.ts";
import { PeerCard } from "./peer-card.tsx";
import styles from "./peers.module.css";
import type { Published } from "./peers.view.ts";

/** Whom one may learn from most easily: those most alike, and what they have published that they do. */
export function NearestPart({ published }: { readonly published: Published }) {
  const { t } = useWords();
  const { others, byShape, bySituation } = published;
  const near = others.filter((_, place) => has(byShape, place) || has(bySituation, place));
  return (
    <section className="flow" aria-labelledby="proches">
      <h2 id="proches">{t("peers.near.title")}</h2>
      <p>{t("peers.near.how")}</p>
      <ul>
        <li>{useNearText(published, "shape")}</li>
        <li>{useNearText(published, "situation")}</li>
      </ul>
      <p>{t("peers.near.untold")}</p>
      <div className={styles["cards"]}>
        {near.map((result) => (
          <PeerCard key={result.content.body.slug} result={result} />
        ))}
      </div>
    </section>
  );
}

function has(peers: readonly NearPeer[], place: number): boolean {
  return peers.some((one) => one.place === place);
}

function useNearText({ others, byShape, bySituation }: Published, kind: "shape" | "situation"): string {
  const { t, list, number } = useWords();
  const peers = kind === "shape" ? byShape : bySituation;
  if (peers.length === 0) return t(`peers.near.${kind}.none`);
  const names = peers.flatMap(({ place, distance }) => {
    const name = others[place]?.content.body.name;
    if (name === undefined) return [];
    return kind === "shape"
      ? [t("peers.near.points", { name, points: number(distance, { decimals: 0 }) })]
      : [name];
  });
  return t(`peers.near.${kind}`, { names: list(names) });
}
