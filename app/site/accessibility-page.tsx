import { useWords } from "../i18n/words-context.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import type { SiteView } from "./site.view.ts";
import { STATEMENT } from "./statement-facts.ts";

const done = ["script", "charts", "zoom", "bare"] as const;
const limits = ["people", "language", "paper", "files", "burden"] as const;
const pages = ["home", "questions", "results", "team", "legal"] as const;

/** As the RGAA words it: "non conforme" until an audit says otherwise, and only what was really tried. */
export function AccessibilityPage({ site }: { readonly site: SiteView }) {
  const { t } = useWords();
  const publisher = site.publisher ?? t("site.legal.accessibility.publisher.missing");
  return (
    <div className="flow">
      <h1>{t("site.legal.accessibility.title")}</h1>
      <p className="lead">{t("site.legal.accessibility.status")}</p>
      <p>
        {t("site.legal.accessibility.commitment", { publisher })} {t("site.legal.accessibility.applies")}
      </p>
      <p>{t("site.legal.accessibility.review")}</p>
      <h2>{t("site.legal.accessibility.done.title")}</h2>
      <ul>
        {done.map((one) => (
          <li key={one}>{t(`site.legal.accessibility.done.${one}`)}</li>
        ))}
      </ul>
      <h2>{t("site.legal.accessibility.limits.title")}</h2>
      <ul>
        {limits.map((one) => (
          <li key={one}>{t(`site.legal.accessibility.limits.${one}`)}</li>
        ))}
      </ul>
      <Making />
      <Contact email={site.email} />
    </div>
  );
}

function Making() {
  const { t, date } = useWords();
  const row = (id: "technologies" | "environments" | "assistive" | "tools", value: string) => ({
    ...{ id, value },
    term: t(`site.legal.accessibility.made.${id}`),
  });
  const environments = t("site.legal.accessibility.made.environments.value", { version: STATEMENT.chromium });
  const tools = { axe: STATEMENT.axe, html: STATEMENT.htmlValidate };
  return (
    <>
      <h2>{t("site.legal.accessibility.made.title")}</h2>
      <p>{t("site.legal.accessibility.made.date", { date: date(new Date(STATEMENT.date)) })}</p>
      <SummaryList
        rows={[
          row("technologies", t("site.legal.accessibility.made.technologies.value")),
          row("environments", environments),
          row("assistive", t("site.legal.accessibility.made.assistive.value")),
          row("tools", t("site.legal.accessibility.made.tools.value", tools)),
        ]}
      />
      <h3>{t("site.legal.accessibility.pages.title")}</h3>
      <p>{t("site.legal.accessibility.pages.lead")}</p>
      <ul>
        {pages.map((one) => (
          <li key={one}>{t(`site.legal.accessibility.pages.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}

/** Whom to tell, and whom to turn to when no answer comes. */
function Contact({ email }: Pick<SiteView, "email">) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("site.legal.accessibility.contact.title")}</h2>
      <p>
        {email === null
          ? t("site.legal.accessibility.contact.missing")
          : t("site.legal.accessibility.contact", { email })}
      </p>
      <h2>{t("site.legal.accessibility.defender.title")}</h2>
      <p>{t("site.legal.accessibility.defender")}</p>
      <ul>
        <li>
          <a href="https://formulaire.defenseurdesdroits.fr/">
            {t("site.legal.accessibility.defender.form")}
          </a>
        </li>
        <li>
          <a href="https://www.defenseurdesdroits.fr/carte-des-delegues">
            {t("site.legal.accessibility.defender.delegates")}
          </a>
        </li>
        <li>{t("site.legal.accessibility.defender.post")}</li>
      </ul>
    </>
  );
}
