import { TRIAL_DAYS } from "../domain/people/retention.ts";
import { useWords } from "../i18n/words-context.ts";
import { hubPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";
import { timeNeeded } from "../kit/time-needed.ts";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { OfferedSurvey } from "../record/offered-survey.view.ts";
import { KnownFacts } from "./known-facts.tsx";
import type { StartView } from "./start.view.ts";
import { startErrors } from "./start-errors.ts";
import { StartForm, type StartFormProps } from "./start-form.tsx";

/** Before anything is created: time, people, what stays private, what comes next. */
export function BeforePage(props: StartView & StartFormProps) {
  const words = useWords();
  const { t, locale } = words;
  const { body, surveys, problem } = props;
  const [first] = surveys;
  return (
    <div className="flow">
      <ErrorSummary title={t("start.errors.title")} errors={startErrors(problem, t)} />
      {body?.demonstration ? <DemoBanner>{t("kit.fictional")}</DemoBanner> : null}
      <BackLink href={pathTo("choose-body", { locale })}>{t("start.before.back")}</BackLink>
      <div>
        {body === null ? null : <p className="caption">{body.name}</p>}
        <h1>{t(body === null ? "start.other.title" : "start.before.title")}</h1>
      </div>
      <p className="lead">{t("start.before.lead")}</p>
      <BegunBefore {...props} />
      <StartForm {...props} />
      <div className="plates">
        {first === undefined ? null : (
          <>
            <div className="flow">
              <h2>{t("start.before.time.title")}</h2>
              <p>{t("start.before.time", { time: timeNeeded(first.minutes, words) })}</p>
            </div>
            <Roles {...first} />
          </>
        )}
        <div className="flow">
          <h2>{t("start.before.private.title")}</h2>
          <p>{t("start.before.private")}</p>
        </div>
        <div className="flow">
          <h2>{t("start.before.next.title")}</h2>
          <p>
            {t("start.before.next")} {t("start.trial.ends", { count: TRIAL_DAYS })}
          </p>
        </div>
      </div>
      {body === null ? null : <KnownFacts body={body} source={props.source} />}
      {body === null || body.demonstration ? null : (
        <p>
          {t("start.before.team")}{" "}
          <a href={pathTo("access-request", { locale, slug: body.slug })}>{t("team.access.title")}</a>
        </p>
      )}
    </div>
  );
}

/** The same body started twice: a trial that the visitor holds is offered first. Nothing without any. */
function BegunBefore({ body, trials }: StartView) {
  const { t, locale, date } = useWords();
  if (body === null || trials.length === 0) return null;
  return (
    <Notification tone="info">
      <p>{t("start.before.begun", { count: trials.length })}</p>
      <ul>
        {trials.map(({ edition, startedAt, answered, total }) => (
          <li key={edition}>
            <a href={hubPath({ locale, slug: body.slug, edition })}>
              {t("start.before.resume", { date: date(startedAt), answered, total })}
            </a>
          </li>
        ))}
      </ul>
    </Notification>
  );
}

const SHOWN_ROLES = 6;

/** Nothing where the questionnaire says of no question who knows best. */
function Roles({ roles, language }: Pick<OfferedSurvey, "roles" | "language">) {
  const { t } = useWords();
  if (roles.length === 0) return null;
  return (
    <div className="flow">
      <h2>{t("start.before.who.title")}</h2>
      <p>{t("start.before.who")}</p>
      <ul>
        {roles.slice(0, SHOWN_ROLES).map(({ id, label, questions }) => (
          <li key={id}>
            <TypedWithin
              text={label}
              of={language}
              sentence={(role) => t("start.before.role", { role, count: questions })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
