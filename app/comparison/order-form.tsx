import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";
import { SelectField } from "../kit/select-field.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { latestPath } from "../public-site/public-paths.ts";
import styles from "./comparison.module.css";
import type { PrioritiesView } from "./priorities.view.ts";

/** As many as somebody has in mind; the rest is folded away. */
const IN_SIGHT = 3;

/** A place for each dimension, each a list to choose from. */
export function OrderForm({ own, ...page }: PrioritiesView) {
  const { t } = useWords();
  const { content, locale } = page;
  const { slug } = content.body;
  const places = content.model.dimensions.map((_, index) => index);
  const action = pathTo("public-priorities", { locale, slug, edition: content.edition });
  const one = (place: number) => <Place key={place} {...page} own={own} place={place} />;
  return (
    <section className="flow no-print">
      <h2 id="order-title">{t("comparison.order.form")}</h2>
      <form method="get" action={action} className="flow" aria-labelledby="order-title">
        <p>{t("comparison.order.hint")}</p>
        <div className={styles["order"]}>{places.slice(0, IN_SIGHT).map(one)}</div>
        {places.length <= IN_SIGHT ? null : (
          <Details summary={t("comparison.order.more")} open={own.named.length > IN_SIGHT}>
            <div className={styles["order"]}>{places.slice(IN_SIGHT).map(one)}</div>
          </Details>
        )}
        <p>
          <Button type="submit">{t("comparison.order.submit")}</Button>
        </p>
        {own.named.length === 0 ? null : (
          <p>
            <a href={latestPath(page)}>{t("comparison.order.reset")}</a>
          </p>
        )}
      </form>
    </section>
  );
}

interface PlaceProps extends PrioritiesView {
  /** From 0. */
  readonly place: number;
}

function Place({ content, own, place }: PlaceProps) {
  const { t } = useWords();
  const names = surveyNames(content.model, content.texts);
  return (
    <SelectField
      id={`p-${place + 1}`}
      name="p"
      label={t("comparison.order.place", { number: place + 1 })}
      defaultValue={own.named[place] ?? ""}
      options={[
        { value: "", label: t("comparison.order.none") },
        ...content.model.dimensions.map(({ id }) => ({ value: id, label: names.section(id) })),
      ]}
    />
  );
}
