import { BoundsRadar } from "../charts/bounds-radar.tsx";
import { useWords } from "../i18n/words-context.ts";
import { boundsRows } from "../kit/bounds-rows.ts";
import { pathTo } from "../kit/path-to.ts";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";
import { dimensionSentences } from "../results/profile-sentences.ts";
import styles from "./home-page.module.css";

/** A plate that shows what the product makes, of a métropole that does not exist. */
export function SampleProfile({ sample }: { readonly sample: DemonstrationResult }) {
  const words = useWords();
  const { t, locale } = words;
  const { body, edition, model, texts, scores } = sample;
  const rows = boundsRows({ model, texts, scores }, words);
  const finding = t("site.home.sample.finding", { name: body.name });
  return (
    // biome-ignore lint/a11y/noRedundantRoles: RGAA 1.9.1 asks for it by name, since not every reader knows the element
    <figure className={styles["plate"]} role="figure" aria-labelledby="sample-finding">
      <figcaption>
        <p id="sample-finding" className={styles["plateFinding"]}>
          {finding}
        </p>
        <p className="small muted">{t("site.home.sample.measure")}</p>
      </figcaption>
      <BoundsRadar
        id="sample"
        rows={rows}
        words={{
          title: finding,
          description: dimensionSentences({ model, texts, summary: { scores } }, words),
        }}
      />
      <p>
        <a href={pathTo("results", { locale, slug: body.slug, edition })}>{t("site.home.sample.link")}</a>
      </p>
    </figure>
  );
}
