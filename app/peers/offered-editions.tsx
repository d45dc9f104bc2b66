import { useWords } from "../i18n/words-context.ts";
import { pathTo } from "../kit/path-to.ts";
import type { PeersView } from "./peers.view.ts";

/** The way to the other editions, and to what the one that is shown says as a whole. */
export function OfferedEditions({ own, offered, among }: PeersView) {
  const { t, locale } = useWords();
  const here = pathTo("peers", { locale, slug: own.body.slug, edition: own.edition });
  const others = offered.filter(({ key }) => key !== among?.key);
  if (among === null && others.length === 0) return null;
  return (
    <ul className="no-print">
      {among === null ? null : (
        <li>
          <a href={pathTo("edition-findings", { locale, edition: among.key })}>
            {t("peers.edition.whole", { edition: among.name })}
          </a>
        </li>
      )}
      {others.map(({ key, name, bodies }) => (
        <li key={key}>
          <a href={`${here}?edition=${encodeURIComponent(key)}`}>
            {t("peers.edition.other", { edition: name, count: bodies })}
          </a>
        </li>
      ))}
    </ul>
  );
}
