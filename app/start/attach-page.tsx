import { useWords } from "../i18n/words-context.ts";
import { hubPath, takeOverPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import { RadioField } from "../kit/radio-field.tsx";
import type { AttachView, TeamLeads } from "./attach.view.ts";

/** A trial is handed over to a team or kept in an account; either closes its link. */
export function AttachPage(page: AttachView) {
  const { t, locale } = useWords();
  const { body, edition, becomes, mayKeep } = page;
  return (
    <div className="flow">
      <BackLink href={hubPath({ locale, slug: body.slug, edition })}>{t("start.attach.back")}</BackLink>
      <div>
        <p className="caption">{body.name}</p>
        <h1>{t("start.attach.title")}</h1>
      </div>
      <p className="lead">{t("start.attach.lead")}</p>
      {becomes === null && !mayKeep ? null : <AttachForm {...page} />}
      <Others {...page} />
      {page.leads === null ? null : <AskTheLead {...page} leads={page.leads} />}
      {becomes === null ? <NoTeam {...page} /> : null}
    </div>
  );
}

function AttachForm({ becomes, mayKeep }: AttachView) {
  const { t } = useWords();
  const team = { value: "equipe", label: t("start.attach.team") };
  const self = { value: "moi", label: t("start.attach.self"), hint: t("start.attach.self.what") };
  const options = [
    ...(becomes === null ? [] : [{ ...team, hint: t("start.attach.team.what", { edition: becomes }) }]),
    ...(mayKeep ? [self] : []),
  ];
  return (
    <form method="post" className="flow form-column">
      <RadioField name="a" legend={t("start.attach.whom")} options={options} chosen={options[0]?.value} />
      <p>
        <Button>{t("start.attach.confirm")}</Button>
      </p>
    </form>
  );
}

/** The team has begun already: the answers may join what is there instead. */
function Others({ body, edition, others }: AttachView) {
  const { t, locale } = useWords();
  if (others.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("start.attach.others")}</h2>
      <p>{t("start.attach.others.what")}</p>
      <ul>
        {others.map((one) => (
          <li key={one.edition}>
            <a href={`${takeOverPath({ locale, slug: body.slug, edition: one.edition })}?de=${edition}`}>
              {t("start.takeOver.into", { edition: one.editionName })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A trial is shown to no team: who is in one passes on the link, before it is closed. */
function AskTheLead({ leads: { names }, mayKeep }: AttachView & { readonly leads: TeamLeads }) {
  const { t, list } = useWords();
  return (
    <section className="flow">
      <h2>{t("start.attach.propose")}</h2>
      <p>
        {names.length === 0
          ? t("start.attach.propose.nobody")
          : t("start.attach.propose.who", { count: names.length, names: list(names) })}
      </p>
      <p>{t(mayKeep ? "start.attach.propose.link" : "start.attach.propose.kept")}</p>
    </section>
  );
}

function NoTeam({ body, mayAsk }: AttachView) {
  const { t, locale } = useWords();
  if (!mayAsk) return null;
  return (
    <p>
      {t("start.attach.noTeam")}{" "}
      <a href={pathTo("access-request", { locale, slug: body.slug })}>{t("team.access.title")}</a>
    </p>
  );
}
