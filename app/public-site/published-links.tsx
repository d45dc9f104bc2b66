import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PublishedLink } from "./find-result.view.ts";

/** By name, never by level. */
export function PublishedLinks({ published }: { readonly published: readonly PublishedLink[] }) {
  const { t, locale } = useWords();
  return (
    <ul>
      {published.map(({ slug, name, edition }) => (
        <li key={slug}>
          <a href={pathTo("public-page", { locale, slug, edition })}>
            {t("published.find.one", { name, edition })}
          </a>
        </li>
      ))}
    </ul>
  );
}
