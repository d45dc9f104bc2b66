import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { BackLink } from "../kit/back-link.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { pathTo } from "../kit/path-to.ts";
import { EraseForm } from "./erase-form.tsx";
import type { ErasureProblem, PersonalDataView } from "./personal-data.view.ts";

const problems = {
  NOT_CONFIRMED: { href: "#confirme", text: "account.data.erase.notConfirmed" },
  LAST_LEAD: { href: "#pilotage", text: "account.data.erase.lastLead" },
} as const satisfies Readonly<Record<ErasureProblem, { href: string; text: MessageKey }>>;

const goes = ["who", "roles", "sessions", "invitations", "mails", "opinions"] as const;

/** A copy of what is stored about oneself, and the way to be erased. */
export function PersonalDataPage({
  problem,
  ...page
}: PersonalDataView & { readonly problem: ErasureProblem | undefined }) {
  const { t, locale } = useWords();
  const errors =
    problem === undefined ? [] : [{ href: problems[problem].href, text: t(problems[problem].text) }];
  return (
    <div className="flow">
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      <BackLink href={pathTo("account", { locale })}>{t("account.page.title")}</BackLink>
      <h1>{t("account.data.title")}</h1>
      <p>{t("account.page.who", { email: page.email })}</p>
      <h2>{t("account.data.export.title")}</h2>
      <p>{t("account.data.export.text")}</p>
      <p>
        <a href={pathTo("personal-data-file", { locale })}>{t("account.data.export.link")}</a>
      </p>
      <h2>{t("account.data.erase.title")}</h2>
      <WhatGoes />
      <WhatStays {...page} />
      <EraseForm leadsAlone={page.leadsAlone} isFlawed={problem === "NOT_CONFIRMED"} />
      <p>
        <a href={pathTo("privacy", { locale })}>{t("account.data.privacy")}</a>
      </p>
    </div>
  );
}

function WhatGoes() {
  const { t } = useWords();
  return (
    <>
      <h3>{t("account.data.goes.title")}</h3>
      <ul>
        {goes.map((one) => (
          <li key={one}>{t(`account.data.goes.${one}`)}</li>
        ))}
      </ul>
    </>
  );
}

function WhatStays({ trials }: Pick<PersonalDataView, "trials">) {
  const { t } = useWords();
  return (
    <>
      <h3>{t("account.data.stays.title")}</h3>
      <ul>
        <li>{t("account.data.stays.answers")}</li>
        <li>{t("account.data.stays.history")}</li>
        <li>{t("account.data.stays.files")}</li>
        <li>{t("account.data.stays.asked")}</li>
        <li>{t("account.data.stays.texts")}</li>
        {trials === 0 ? null : <li>{t("account.data.stays.trials", { count: trials })}</li>}
      </ul>
    </>
  );
}
