import { useWords } from "../../i18n/words-context.ts";

export interface AdminProps {
  readonly bodies: readonly {
    readonly slug: string;
    readonly name: string;
    readonly leads: number;
    readonly assessments: number;
    readonly finalised: number;
  }[];
  readonly mayInvite: boolean;
}

/** The métropoles that may take part, each with the way to invite its first person. */
export function AdminPage({ bodies, mayInvite }: AdminProps) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("people.admin.title")}</h1>
      <p className="lead">{t("people.admin.lead")}</p>
      <ul>
        {bodies.map(({ slug, name, leads, assessments, finalised }) => (
          <li key={slug}>
            {name}, {leads === 0 ? t("people.admin.empty") : t("people.admin.leads", { count: leads })},{" "}
            {t("people.admin.assessments", { count: assessments })}
            {finalised > 0 ? `, ${t("people.admin.finalised", { count: finalised })}` : null}
            {mayInvite && leads === 0 ? (
              <>
                ,{" "}
                <a href={`/${locale}/t/${slug}/equipe`} aria-label={`${t("people.admin.invite")} – ${name}`}>
                  {t("people.admin.invite")}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
