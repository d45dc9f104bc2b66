import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextField } from "../kit/text-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { PlannedQuestions } from "./planned-questions.tsx";
import type { PreparationSent, PreparationView, PrepareProps } from "./preparation.view.ts";
import { preparationErrors, WorkshopFields } from "./workshop-fields.tsx";

/** Everything that is settled before anybody comes in: one form, whose every button saves all of it. */
export function PreparePage(page: PrepareProps) {
  const { t, locale } = useWords();
  const { body, address, sent, state, values, publicId: workshop } = page;
  const problems = sent?.problems ?? [];
  return (
    <div className="flow">
      <PageTop
        body={body}
        back={{ href: pathTo("workshops", { ...address, locale }), text: t("workshops.list.heading") }}
      />
      <ErrorSummary
        title={t("workshops.errors.title", { count: preparationErrors(problems, t).length })}
        errors={preparationErrors(problems, t)}
      />
      <Stale problems={problems} />
      {page.isSaved && sent === undefined ? (
        <Notification tone="success" role="status">
          <p>{t("workshops.prepare.saved")}</p>
        </Notification>
      ) : null}
      <p className="caption">{body.name}</p>
      <h1>
        <TypedText text={values.title} />
      </h1>
      <Planned {...page} />
      {state === "draft" ? <Form {...page} /> : <p>{t("workshops.prepare.open")}</p>}
      <Actions>
        <a href={pathTo("desk", { locale, workshop })}>{t("workshops.list.desk")}</a>
        <a href={pathTo("paper", { locale, workshop })}>{t("workshops.paper.link")}</a>
      </Actions>
    </div>
  );
}

function Stale({ problems }: Pick<PreparationSent, "problems">) {
  const { t } = useWords();
  if (!problems.includes("STALE") && !problems.includes("OPEN")) return null;
  return (
    <Notification tone="warning" role="alert" title={t("workshops.prepare.stale.title")}>
      <p>{t(problems.includes("OPEN") ? "workshops.prepare.open" : "workshops.prepare.stale")}</p>
    </Notification>
  );
}

/** More than that is more than people listen. */
const MANY = 15;

function Planned({ planned, chosen, hasLevers }: PreparationView) {
  const { t } = useWords();
  if (chosen.length === 0) return <p>{t("workshops.prepare.noQuestion")}</p>;
  const [hours, minutes] = [Math.floor(planned / 60), planned % 60];
  const time =
    hours === 0
      ? t("workshops.prepare.minutes", { minutes })
      : t("workshops.prepare.hours", { hours, minutes: String(minutes).padStart(2, "0") });
  return (
    <>
      <p className="lead">{t("workshops.prepare.planned", { time })}</p>
      <p className="muted">
        {t(hasLevers ? "workshops.prepare.plannedOf.levers" : "workshops.prepare.plannedOf")}
      </p>
      {chosen.length > MANY ? (
        <Notification tone="warning">
          <p>{t("workshops.prepare.many", { count: chosen.length })}</p>
        </Notification>
      ) : null}
    </>
  );
}

function Form(page: PrepareProps) {
  const { t } = useWords();
  const { sent, revision } = page;
  const values = sent?.values ?? page.values;
  const problems = sent?.problems ?? [];
  const prevoteError = preparationErrors(problems, t).find(({ href }) => href === "#prevote-on")?.text;
  return (
    <form method="post" className="flow" noValidate>
      <input type="hidden" name="seen" value={revision} />
      <div className="flow form-column">
        <WorkshopFields values={values} problems={problems} />
        <Choice
          type="checkbox"
          id="prevote"
          name="prevote"
          value="yes"
          label={t("workshops.field.prevote")}
          hint={t("workshops.field.prevote.hint")}
          defaultChecked={values.prevote === "yes"}
        />
        <TextField
          id="prevote-on"
          name="prevote-on"
          type="date"
          label={t("workshops.field.prevoteOn")}
          hint={t("workshops.field.prevoteOn.hint")}
          error={prevoteError}
          defaultValue={values.prevoteOn}
        />
        {problems.includes("TODAY_PREVOTE") ? (
          <input type="hidden" name="prevote-told" value={values.prevoteOn} />
        ) : null}
        {page.prevoteCode === null ? null : (
          <p>
            {t("workshops.prepare.code")} <strong className="mono">{page.prevoteCode}</strong>
          </p>
        )}
        <p>
          <Button name="intent" value="save">
            {t("workshops.prepare.save")}
          </Button>
        </p>
      </div>
      <PlannedQuestions {...page} />
    </form>
  );
}
