import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { RequestView } from "./publication.view.ts";
import type { PublicationPageProps } from "./publication-page-props.ts";
import { type PublicationRefusal, problemAt } from "./publication-problems.ts";

interface WaitingRequestProps extends PublicationPageProps {
  readonly request: RequestView & { readonly state: "consent-asked" | "in-moderation" };
  readonly refusal: PublicationRefusal | undefined;
}

/** Somebody else has to answer; meanwhile the lead may send the link again, or call it off. */
export function WaitingRequest({ request, mayAct, refusal }: WaitingRequestProps) {
  const { t } = useWords();
  const { state, steps, sentTo } = request;
  const asksAgain = mayAct && state === "consent-asked";
  const wrong = problemAt(refusal, "#courriel");
  return (
    <>
      <p className="lead">{t(`publication.state.${state}`)}</p>
      {sentTo === null ? null : <p>{t("publication.sentTo", { email: sentTo })}</p>}
      {asksAgain && (
        <form method="post" className="flow" noValidate>
          <input type="hidden" name="etapes" value={steps} />
          <TextField
            id="courriel"
            name="courriel"
            type="email"
            label={t("publication.official.label")}
            hint={t("publication.official.again")}
            error={wrong === undefined ? undefined : t(wrong)}
            defaultValue={refusal?.values.email ?? sentTo ?? ""}
            autoComplete="off"
          />
          <Button kind="secondary" name="intent" value="ask-again">
            {t("publication.askAgain")}
          </Button>
        </form>
      )}
      {mayAct && (
        <form method="post">
          <input type="hidden" name="etapes" value={steps} />
          <Button kind="link" name="intent" value="call-off">
            {t("publication.callOff")}
          </Button>
        </form>
      )}
    </>
  );
}
