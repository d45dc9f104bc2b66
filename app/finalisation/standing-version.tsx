import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import {
  type AssessmentAddress,
  publicationPath,
  resultsPath,
  versionPath,
} from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { markSentence } from "../kit/mark-sentence.ts";
import type { FinaliseVersion } from "./finalise.view.ts";
import { Fingerprint } from "./fingerprint.tsx";

interface StandingVersionProps {
  readonly address: AssessmentAddress;
  readonly version: FinaliseVersion;
}

/** The confirmation: when, by whom, and how anybody can check it. */
export function StandingVersion({ address, version }: StandingVersionProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p className="lead">{markSentence(version, words)}</p>
      <p>{t("finalisation.statement")}</p>
      <Fingerprint hash={version.hash} />
      <Actions>
        <ButtonLink href={versionPath(address, version.version)}>{t("kit.banner.read")}</ButtonLink>
        <ButtonLink kind="secondary" href={publicationPath(address)}>
          {t("finalisation.publish")}
        </ButtonLink>
        <a href={resultsPath(address)}>{t("finalisation.checkAll.results")}</a>
      </Actions>
    </>
  );
}
