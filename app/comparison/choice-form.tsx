import { FEWEST } from "../domain/comparison/read-choice.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextField } from "../kit/text-field.tsx";
import styles from "./comparison.module.css";
import type { BodyChoice, ChoiceView } from "./comparison.view.ts";

interface ChoiceFormProps extends ChoiceView {
  /** The form is what the page is for. */
  readonly isFirst: boolean;
}

/** Boxes and a button: an address that can be kept and passed on. */
export function ChoiceForm({ isFirst, ...choice }: ChoiceFormProps) {
  const { t, locale } = useWords();
  const action = pathTo("comparison", { locale });
  if (choice.all < FEWEST) return <p id="choisir">{t("comparison.choose.tooFew", { count: choice.all })}</p>;
  return (
    <section id="choisir" className="flow no-print" aria-labelledby="choose-title">
      <h2 id="choose-title">{t(isFirst ? "comparison.choose.title" : "comparison.choose.again")}</h2>
      <form method="get" action={action} className="flow" aria-labelledby="choose-title">
        {choice.isSearched ? <Search {...choice} /> : null}
        <p>{t("comparison.choose.hint")}</p>
        <Boxes id="reelles" title={t("comparison.choose.real")} bodies={choice.real} />
        <Boxes id="fictives" title={t("comparison.choose.fictional")} bodies={choice.fictional} />
        <Left {...choice} />
        <Button type="submit" kind={isFirst ? "primary" : "secondary"}>
          {t("comparison.choose.submit")}
        </Button>
      </form>
    </section>
  );
}

/** Its button comes first: what Enter does in its field is to look for a name. */
function Search({ typed }: Pick<ChoiceView, "typed">) {
  const { t } = useWords();
  return (
    <>
      <TextField
        id="q"
        name="q"
        type="search"
        label={t("comparison.choose.search")}
        defaultValue={typed}
        maxLength={120}
        autoComplete="off"
      />
      <Button type="submit" name="chercher" value="" kind="secondary">
        {t("kit.search.submit")}
      </Button>
    </>
  );
}

function Left({ typed, real, fictional, unlisted }: ChoiceView) {
  const { t } = useWords();
  if (real.length + fictional.length === 0) return <p>{t("comparison.choose.none", { query: typed })}</p>;
  return unlisted === 0 ? null : <p>{t("comparison.choose.more", { count: unlisted })}</p>;
}

interface BoxesProps {
  readonly id: string;
  readonly title: string;
  readonly bodies: readonly BodyChoice[];
}

function Boxes({ id, title, bodies }: BoxesProps) {
  const { t } = useWords();
  if (bodies.length === 0) return null;
  return (
    <Fieldset id={id} legend={title}>
      <div className={styles["boxes"]}>
        {bodies.map(({ slug, name, edition, isChosen }) => (
          <Choice
            key={slug}
            id={`m-${slug}`}
            type="checkbox"
            name="m"
            value={slug}
            defaultChecked={isChosen}
            label={t("comparison.choose.one", { name, edition })}
          />
        ))}
      </div>
    </Fieldset>
  );
}
