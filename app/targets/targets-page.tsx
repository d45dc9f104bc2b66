import type { TargetField } from "../domain/targets/dimension-target.ts";
import { LONGEST_TARGET_REASON, targetControls } from "../domain/targets/dimension-target.ts";
import type { MessageKey, Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { resultsPath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { profileRows } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TargetFields } from "./target-fields.tsx";
import type { TargetsPageProps, TargetsSent } from "./targets.view.ts";

/** What a body aims at, dimension by dimension: its own distance to that is shown, and no rank. */
export function TargetsPage({
  sent,
  ...page
}: TargetsPageProps & { readonly sent: TargetsSent | undefined }) {
  const words = useWords();
  const { t } = words;
  const { address, body, model, texts, scores } = page;
  const rows = profileRows({ model, texts, scores, projected: null }, words);
  const errors = errorsOf(page, sent, words);
  return (
    <div className="flow form-column">
      <PageTop body={body} back={{ href: resultsPath(address), text: t("targets.back") }} />
      <ErrorSummary title={t("team.errors.title")} errors={errors} />
      <p className="caption">{body.name}</p>
      <h1>{t("targets.heading")}</h1>
      <p className="lead">
        {t("targets.lead")} {texts.sentences.notBetter}
      </p>
      <p>{t("targets.public")}</p>
      {page.isSaved && sent === undefined ? (
        <Notification tone="success" role="status">
          <p>{t("targets.saved")}</p>
        </Notification>
      ) : null}
      {sent?.isStale ? (
        <Notification tone="warning" title={t("targets.stale.title")}>
          <p>{t("targets.stale")}</p>
        </Notification>
      ) : null}
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="form" value={page.token} />
        <input type="hidden" name="version" value={page.version} />
        {rows.map((row) => (
          <TargetFields
            key={row.id}
            {...{ row, model, texts, target: page.targets.get(row.id) }}
            typed={sent?.values[row.id]}
            errorOf={(name) => errors.find(({ href }) => href === `#${name}`)?.text}
          />
        ))}
        <p>
          <Button>{t("targets.submit")}</Button>
        </p>
      </form>
    </div>
  );
}

const ERROR_KEYS = {
  "level UNKNOWN": "targets.error.level",
  "month MISSING": "targets.error.month",
  "month UNKNOWN": "targets.error.month",
  "reason MISSING": "targets.error.noReason",
  "reason LONG": "targets.error.longReason",
} as const satisfies Readonly<Partial<Record<`${TargetField} ${string}`, MessageKey>>>;

function errorsOf(
  { model, texts }: TargetsPageProps,
  sent: TargetsSent | undefined,
  { t, number }: Words,
): readonly { readonly href: string; readonly text: string }[] {
  const names = surveyNames(model, texts);
  return (sent?.problems ?? []).map(({ dimension, field, code }) => {
    const key = Object.entries(ERROR_KEYS).find(([name]) => name === `${field} ${code}`)?.[1];
    const most = { count: LONGEST_TARGET_REASON, most: number(LONGEST_TARGET_REASON) };
    const values = { dimension: names.section(dimension), ...most };
    return {
      href: `#${targetControls(dimension)[field]}`,
      text: t(key ?? "targets.error.level", values),
    };
  });
}
