import { Fingerprint } from "../finalisation/fingerprint.tsx";
import type { VersionView } from "../finalisation/version.view.ts";
import { VersionFiles } from "../finalisation/version-files.tsx";
import { FileLink } from "../finalisation/versions-table.tsx";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, hubPath, versionPath } from "../kit/assessment-paths.ts";
import { BackLink } from "../kit/back-link.tsx";
import { DemoBanner } from "../kit/demo-banner.tsx";
import { editionText } from "../kit/edition-text.ts";
import { markSentence } from "../kit/mark-sentence.ts";
import { Notification } from "../kit/notification.tsx";
import { openingSentence } from "../kit/opening-sentence.ts";
import { usePageContext } from "../kit/page-context.ts";
import { PrintFooter } from "../kit/print-footer.tsx";
import { PrintHeader } from "../kit/print-header.tsx";
import { CheckedList } from "../questions/checked-list.tsx";
import { LeversSection } from "./levers-section.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { overallSentence, spreadSentence } from "./profile-sentences.ts";
import styles from "./results.module.css";

/** They can be removed after a version was finalised: it does not speak of them. */
const NO_FILES: ReadonlyMap<string, number> = new Map();

export interface VersionPageProps extends VersionView {
  readonly address: AssessmentAddress;
}

/** A finalised version as it was, read as a result is: from the figures of its document alone; its hash at the foot. */
export function VersionPage(page: VersionPageProps) {
  const words = useWords();
  const { t, date } = words;
  const { address, editionName, body, mark, reopenedAt, sections, summary } = page;
  const { version } = mark;
  const { origin = "" } = usePageContext();
  return (
    <div className="flow">
      <PrintHeader
        territory={body.name}
        edition={editionText(editionName, words)}
        status={t("finalisation.version.paper", { version, date: date(mark.at) })}
      />
      {body.demonstration ? <DemoBanner>{page.texts.sentences.demonstration}</DemoBanner> : null}
      <BackLink href={hubPath(address)}>{t("questions.question.toHub")}</BackLink>
      <p className="caption">
        {t("finalisation.version.caption", { edition: editionName ?? address.edition, version })}
      </p>
      <h1>{body.name}</h1>
      {reopenedAt === null ? null : (
        <Notification tone="warning">
          <p>{t("finalisation.version.older", { date: date(reopenedAt) })}</p>
        </Notification>
      )}
      <p className={styles["opening"]}>{openingSentence(page, words)}</p>
      <p>
        {[overallSentence(page, words), spreadSentence(page, words)]
          .filter((text) => text !== null)
          .join(" ")}
      </p>
      <p>
        {markSentence(mark, words)} {t("finalisation.statement")}
      </p>
      {summary.opening.kind === "empty" ? null : (
        <>
          <ProfileSection {...page} projection={null} keptFor={null} />
          <LeversSection {...page} projection={null} keptFor={null} isLive={false} />
        </>
      )}
      <h2>{t("finalisation.version.answers")}</h2>
      <p className="muted">{t("finalisation.version.notes")}</p>
      {sections.map((section) => (
        <section key={section.place.id} className="flow">
          <h3>{section.place.title}</h3>
          <CheckedList
            address={address}
            section={section}
            back="section"
            mayAnswer={false}
            hasOpinions={false}
            files={NO_FILES}
          />
        </section>
      ))}
      <VersionFiles files={page.files} />
      <Fingerprint hash={page.hash} />
      <FileLink address={address} version={version} />
      <PrintFooter url={origin + versionPath(address, version)} fingerprint={page.hash.slice(0, 16)} />
    </div>
  );
}
