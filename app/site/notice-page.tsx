import { useWords } from "../i18n/words-context.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import type { Site } from "./site.ts";

export function NoticePage({ site }: { readonly site: Site }) {
  const { t } = useWords();
  const missing = t("legal.notice.missing");
  return (
    <div className="flow">
      <h1>{t("legal.notice.title")}</h1>
      <SummaryList
        rows={[
          { id: "publisher", term: t("legal.notice.publisher"), value: site.publisher ?? missing },
          { id: "address", term: t("legal.notice.address"), value: site.address ?? missing },
          { id: "contact", term: t("legal.notice.contact"), value: <Contact email={site.email} /> },
          { id: "host", term: t("legal.notice.host"), value: site.host ?? missing },
          {
            id: "source",
            term: t("legal.notice.source"),
            value: site.sourceUrl === null ? missing : <a href={site.sourceUrl}>{site.sourceUrl}</a>,
          },
        ]}
      />
      <p>{t("legal.notice.independent")}</p>
    </div>
  );
}

/** Where the footer of every page leads. */
function Contact({ email }: Pick<Site, "email">) {
  const { t } = useWords();
  return (
    <span id="contact">
      {email === null ? t("legal.notice.missing") : <a href={`mailto:${email}`}>{email}</a>}
    </span>
  );
}
