import type { Body } from "../domain/directory/body.ts";
import { bodyFacts } from "../domain/directory/body-facts.ts";
import { useWords } from "../i18n/words-context.ts";
import { SummaryList } from "../kit/summary-list.tsx";

interface KnownFactsProps {
  readonly body: Body;
  /** Where the directory comes from, with its vintage; null when it was never loaded. */
  readonly source: string | null;
}

/** Nothing for a body that the directory does not have. */
export function KnownFacts({ body, source }: KnownFactsProps) {
  const { t, number, percent, list } = useWords();
  const facts = bodyFacts(body);
  if (facts === null) return null;
  const { largest, departments } = facts;
  const rows = [
    { id: "siren", term: t("start.known.siren"), value: facts.siren },
    { id: "population", term: t("start.known.population"), value: number(facts.population) },
    { id: "communes", term: t("start.known.communes"), value: number(facts.communes) },
    {
      id: "largest",
      term: t("start.known.largest"),
      value: t("start.known.largest.value", { name: largest.name, share: percent(largest.share) }),
    },
    { id: "small", term: t("start.known.small"), value: number(facts.small) },
  ];
  const where = { id: "departments", term: t("start.known.departments"), value: list(departments) };
  return (
    <div className="flow">
      <h2>{t("start.known.title")}</h2>
      <p>{t("start.known.help")}</p>
      <SummaryList rows={departments.length === 0 ? rows : [...rows, where]} />
      <p className="caption">
        {body.demonstration || source === null
          ? t("start.known.fictional")
          : t("start.known.source", { source })}
      </p>
    </div>
  );
}
