import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { pathTo } from "../kit/path-to.ts";
import { Tag, type Tone } from "../kit/tag.tsx";
import styles from "./editions.module.css";
import type { EditionHead as Head } from "./editions.view.ts";

/** The pages of an edition, in the order in which they are needed. */
const EDITION_PAGES = [
  "edition",
  "edition-cohort",
  "edition-letters",
  "edition-follow-up",
  "edition-releases",
  "edition-closing",
] as const;
type EditionPageId = (typeof EDITION_PAGES)[number];

const TONES = { prepared: "info", open: "success", closed: "neutral" } as const satisfies Record<
  Head["state"],
  Tone
>;

interface EditionHeadProps {
  readonly head: Head;
  readonly page: EditionPageId;
}

/** Which edition this is, how it stands, and its other pages. */
export function EditionHead({ head, page }: EditionHeadProps) {
  const { t, locale } = useWords();
  const { key: edition, state, name } = head;
  const pages = head.runs ? EDITION_PAGES : (["edition-follow-up"] as const);
  return (
    <>
      <BackLink href={pathTo("editions", { locale })}>{t("editions.title")}</BackLink>
      <p className={styles["state"]}>
        {t("editions.head", { edition: name })} <StateTag state={state} />
      </p>
      <nav className={`no-print ${styles["pages"]}`} aria-label={t("editions.pages")}>
        <ul>
          {pages.map((id) => (
            <li key={id}>
              <a href={pathTo(id, { locale, edition })} aria-current={id === page ? "page" : undefined}>
                {t(`editions.page.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

export function StateTag({ state }: Pick<Head, "state">) {
  const { t } = useWords();
  return <Tag tone={TONES[state]}>{t(`editions.state.${state}`)}</Tag>;
}
