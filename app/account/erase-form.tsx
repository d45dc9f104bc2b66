import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { PersonalDataView } from "./personal-data.view.ts";

interface EraseFormProps extends Pick<PersonalDataView, "leadsAlone"> {
  /** Sent without the tick. */
  readonly isFlawed: boolean;
}

/** Who alone leads a body gets the way to name another lead instead. */
export function EraseForm({ leadsAlone, isFlawed }: EraseFormProps) {
  const { t, locale } = useWords();
  if (leadsAlone.length > 0)
    return (
      <div id="pilotage" tabIndex={-1}>
        <Notification tone="warning">
          <p>{t("account.data.erase.lastLead")}</p>
          <ul>
            {leadsAlone.map(({ slug, name }) => (
              <li key={slug}>
                <a href={pathTo("team", { locale, slug })}>{t("account.data.erase.team", { name })}</a>
              </li>
            ))}
          </ul>
        </Notification>
      </div>
    );
  return (
    <form method="post" className="flow form-column" noValidate>
      <Fieldset
        id="confirmation"
        legend={t("account.data.erase.legend")}
        error={isFlawed ? t("account.data.erase.notConfirmed") : undefined}
      >
        <Choice
          id="confirme"
          type="checkbox"
          name="confirme"
          value="oui"
          label={t("account.data.erase.confirm")}
        />
        <Choice
          id="messages"
          type="checkbox"
          name="messages"
          value="oui"
          label={t("account.data.erase.messages")}
        />
      </Fieldset>
      <p>
        <Button kind="danger">{t("account.data.erase.submit")}</Button>
      </p>
    </form>
  );
}
