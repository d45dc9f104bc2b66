import { ITEM_KINDS } from "../domain/survey/compare-definitions.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { Tag } from "../kit/tag.tsx";
import styles from "./definitions.module.css";
import type { ComparedVersions, NamedItem } from "./definitions.view.ts";
import { DifferentParts } from "./different-parts.tsx";

/** So many are read without a press. */
const OPEN_UP_TO = 12;

/** What differs, as lists: what was added, what was removed, and each change with both wordings. */
export function ComparedItems({ compared: { from, to, items } }: { readonly compared: ComparedVersions }) {
  const { t } = useWords();
  return (
    <section className="flow" aria-labelledby="differences">
      <h2 id="differences">{t("definitions.differences", { from, to })}</h2>
      {items === null ? <p>{t("definitions.unreadable")}</p> : null}
      {items?.length === 0 ? <p>{t("definitions.same")}</p> : null}
      {ITEM_KINDS.map((kind) => (
        <Kind key={kind} kind={kind} items={items ?? []} />
      ))}
    </section>
  );
}

interface KindProps {
  readonly kind: NamedItem["kind"];
  readonly items: readonly NamedItem[];
}

function Kind({ kind, items }: KindProps) {
  const { t } = useWords();
  const those = items.filter((item) => item.kind === kind);
  if (those.length === 0) return null;
  return (
    <section className="flow" aria-labelledby={`de-${kind}`}>
      <h3 id={`de-${kind}`}>{t(`definitions.kind.${kind}`, { count: those.length })}</h3>
      {those.map((item) =>
        item.parts.length === 0 ? (
          <p key={item.id}>
            <ItemName item={item} />
          </p>
        ) : (
          <Details key={item.id} summary={<ItemName item={item} />} open={items.length <= OPEN_UP_TO}>
            <DifferentParts parts={item.parts} />
          </Details>
        ),
      )}
    </section>
  );
}

function ItemName({ item }: { readonly item: NamedItem }) {
  const { t, locale } = useWords();
  const { kind, id, names, fate, parts, isIndicator } = item;
  const aspects = [...new Set(parts.map(({ aspect }) => aspect))];
  return (
    <>
      {kind === "rest" ? t("definitions.rest") : names[locale]}{" "}
      {id === "" ? null : <code className={styles["hash"]}>{id}</code>}{" "}
      {isIndicator ? null : kind === "question" ? `${t("definitions.unscored")} ` : null}
      {fate === "changed" ? (
        aspects.map((aspect) => (
          <span key={aspect}>
            <Tag tone={aspect === "words" ? "info" : "warning"}>{t(`definitions.aspect.${aspect}`)}</Tag>{" "}
          </span>
        ))
      ) : (
        <Tag tone={fate === "added" ? "success" : "error"}>{t(`definitions.fate.${fate}`)}</Tag>
      )}
    </>
  );
}
