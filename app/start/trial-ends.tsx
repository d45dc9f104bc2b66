import { TRIAL_DAYS } from "../domain/people/retention.ts";
import { useWords } from "../i18n/words-context.ts";

/** For a trial that nobody answered anything of yet. */
export function TrialEnds() {
  const { t } = useWords();
  return <p className="caption">{t("start.trial.ends", { count: TRIAL_DAYS })}</p>;
}
