import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, leverPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { RetainedLever } from "../roadmap/retained.view.ts";
import { RETAINED_ID, RetainedLevers } from "../roadmap/retained-levers.tsx";
import { RetainedSentence } from "../roadmap/retained-sentence.tsx";
import { HighlightsSection, hasHighlights } from "./highlights-section.tsx";
import styles from "./levers.module.css";
import { LeversSection } from "./levers-section.tsx";
import { type MenuPart, PageMenu } from "./page-menu.tsx";
import { PROFILE_ID, ProfileSection } from "./profile-section.tsx";
import type { ResultsView } from "./results.view.ts";
import { TARGETS_ID, TargetsSection } from "./targets-section.tsx";

type ReadingProps = ResultsView & { readonly address: AssessmentAddress };

/** What is read before the annexes, on paper two sheets: the profile, the levers, what lifts and what holds back. */
export function ResultReading(results: ReadingProps) {
  const { t } = useWords();
  const { summary, projection, address, retained, targets } = results;
  const keptFor = projection === null ? summary : null;
  if (summary.opening.kind === "empty") return <ProfileSection {...results} keptFor={keptFor} />;
  const { mayRetain } = results;
  return (
    <>
      <PageMenu
        parts={partsOf(results, t)}
        files={[
          { href: pathTo("peers", address), title: t("results.peers") },
          { href: pathTo("report-file", address), title: t("results.file.report") },
          { href: pathTo("slides-file", address), title: t("results.file.slides") },
        ]}
      />
      <ProfileSection {...results} keptFor={targets.size === 0 ? keptFor : null} />
      <TargetsSection {...results} />
      <LeversSection
        {...results}
        keptFor={retained.length === 0 ? keptFor : null}
        isLive
        takenOf={(id) => <Taken lever={retained.find(({ leverId }) => leverId === id)} />}
        {...(mayRetain && {
          takeUp: (id: string) => <TakeUp address={address} id={id} retained={retained} />,
        })}
      />
      {summary.levers.all.length === 0 ? null : (
        <p className="no-print">
          <a href={`${pathTo("peers", address)}#repris`}>{t("results.peers.levers")}</a>
        </p>
      )}
      <RetainedLevers address={address} levers={retained} mayRetain={mayRetain} />
      <HighlightsSection {...results} />
    </>
  );
}

function partsOf({ targets, retained, summary }: ReadingProps, t: Words["t"]): readonly MenuPart[] {
  return [
    { id: PROFILE_ID, title: t("results.profile.title") },
    ...(targets.size > 0 ? [{ id: TARGETS_ID, title: t("results.targets.title") }] : []),
    { id: "leviers", title: t("results.levers.title") },
    ...(retained.length > 0 ? [{ id: RETAINED_ID, title: t("roadmap.list.title") }] : []),
    ...(hasHighlights(summary) ? [{ id: "reperes", title: t("results.highlights.title") }] : []),
    { id: "annexes", title: t("results.annexes.title") },
  ];
}

/** In the line of a lever, whether it is unfolded or not. */
function Taken({ lever }: { readonly lever: RetainedLever | undefined }) {
  return lever === undefined ? null : (
    <p className={styles["taken"]}>
      <RetainedSentence {...lever} />
    </p>
  );
}

interface TakeUpProps extends Pick<ReadingProps, "address" | "retained"> {
  readonly id: string;
}

function TakeUp({ address, id, retained }: TakeUpProps) {
  const { t } = useWords();
  const isTaken = retained.some(({ leverId }) => leverId === id);
  return (
    <ButtonLink kind="secondary" href={leverPath(address, id)}>
      {t(isTaken ? "roadmap.change" : "roadmap.retain")}
    </ButtonLink>
  );
}
