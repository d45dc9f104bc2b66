import { useWords } from "../i18n/words-context.ts";
import { SummaryList } from "../kit/summary-list.tsx";
import type { SiteView } from "./site.view.ts";

export function NoticePage({ site }: { readonly site: SiteView }) {
  const { t } = useWords();
  const missing = t("site.legal.notice.missing");
  return (
    <div className="flow">
      <h1>{t("site.legal.notice.title")}</h1>
      <SummaryList
        rows={[
          { id: "publisher", term: t("site.legal.notice.publisher"), value: site.publisher ?? missing },
          { id: "address", term: t("site.legal.notice.address"), value: site.address ?? missing },
          { id: "contact", term: t("site.legal.notice.contact"), value: <Contact email={site.email} /> },
          { id: "host", term: t("site.legal.notice.host"), value: site.host ?? missing },
          {
            id: "source",
            term: t("site.legal.notice.source"),
            value: site.sourceUrl === null ? missing : <a href={site.sourceUrl}>{site.sourceUrl}</a>,
          },
        ]}
      />
      <p>{t("site.legal.notice.independent")}</p>
    </div>
  );
}

/** Where the footer of every page leads. */
function Contact({ email }: Pick<SiteView, "email">) {
  const { t } = useWords();
  return (
    <span id="contact">
      {email === null ? t("site.legal.notice.missing") : <a href={`mailto:${email}`}>{email}</a>}
    </span>
  );
}
