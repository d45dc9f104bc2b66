import { RadarChart } from "../charts/radar-chart.tsx";
import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import { profileRows, scaleBands } from "../kit/profile-rows.ts";
import type { DemonstrationResult } from "../results/demonstrations.view.ts";
import styles from "./home-page.module.css";

/** A plate that shows what the product makes, of a métropole that does not exist. */
export function SampleProfile({ sample }: { readonly sample: DemonstrationResult }) {
  const words = useWords();
  const { t, locale } = words;
  const { body, edition, model, texts, scores } = sample;
  const rows = profileRows({ model, texts, scores, projected: null }, words);
  const finding = t("site.home.sample.finding", { name: body.name });
  return (
    <figure className={styles["plate"]}>
      <figcaption>
        <p className={styles["plateFinding"]}>{finding}</p>
        <p className="small muted">{t("site.home.sample.measure")}</p>
      </figcaption>
      <RadarChart
        id="sample"
        rows={rows}
        bands={scaleBands(model, texts)}
        words={{ title: finding, description: t("site.home.sample.measure") }}
      />
      <p>
        <a href={pathTo("results", { locale, slug: body.slug, edition })}>{t("site.home.sample.link")}</a>
      </p>
    </figure>
  );
}
