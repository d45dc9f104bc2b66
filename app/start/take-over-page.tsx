import { useWords } from "../i18n/words-context.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import type { TakeOverView } from "./take-over.view.ts";

export interface TakeOverPageProps extends TakeOverView {
  /** The trial that the reader comes from, by its `ed`; null for none. */
  readonly chosen: string | null;
}

/** Answers of a trial, taken over into an assessment of the team where it has none. */
export function TakeOverPage({ body, edition, editionName, trials, chosen }: TakeOverPageProps) {
  const { t, locale, date } = useWords();
  const first = trials.some((one) => one.edition === chosen) ? chosen : trials[0]?.edition;
  return (
    <div className="flow">
      {body.demonstration ? <DemoBanner>{t("kit.fictional")}</DemoBanner> : null}
      <BackLink href={hubPath({ locale, slug: body.slug, edition })}>{t("start.takeOver.back")}</BackLink>
      <div>
        <p className="caption">
          {body.name}, {editionName}
        </p>
        <h1>{t("start.takeOver.title")}</h1>
      </div>
      <p className="lead">{t("start.takeOver.lead")}</p>
      {trials.length === 0 ? (
        <p>{t("start.takeOver.none")}</p>
      ) : (
        <form method="post" className="flow form-column">
          <Fieldset id="essai" legend={t("start.takeOver.which")}>
            {trials.map((one, place) => (
              <Choice
                key={one.edition}
                id={`essai-${place}`}
                type="radio"
                name="essai"
                value={one.edition}
                defaultChecked={one.edition === first}
                label={t("start.takeOver.trial", { date: date(one.startedAt), edition: one.edition })}
                hint={<Outcome arriving={one.arriving} staying={one.staying} />}
              />
            ))}
          </Fieldset>
          <p>
            <Button>{t("start.takeOver.submit")}</Button>
          </p>
        </form>
      )}
    </div>
  );
}

type OutcomeProps = Pick<TakeOverView["trials"][number], "arriving" | "staying">;

function Outcome({ arriving, staying }: OutcomeProps) {
  const { t } = useWords();
  const left = staying === 0 ? "" : ` ${t("start.takeOver.staying", { count: staying })}`;
  return `${t("start.takeOver.arriving", { count: arriving })}${left}`;
}
