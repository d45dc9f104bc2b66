import { useWords } from "../i18n/words-context.ts";
import { BesideSection } from "./beside-section.tsx";
import { DecisionsSection } from "./decisions-section.tsx";
import { LeversOnPaper } from "./levers-on-paper.tsx";
import { MethodSection } from "./method-section.tsx";
import { ProfileReadings } from "./profile-readings.tsx";
import { ReservesSection } from "./reserves-section.tsx";
import styles from "./results.module.css";
import type { ResultsView } from "./results.view.ts";
import { SoliditySection } from "./solidity-section.tsx";
import { ToDocumentSection } from "./to-document-section.tsx";

/** What stands behind the result, for who checks it or goes on with it; a part with nothing to say is left out. */
export function ResultAnnexes(results: ResultsView) {
  const { t } = useWords();
  return (
    <div id="annexes" className={`flow ${styles["annexes"]}`}>
      <p className="caption">{t("results.annexes.what")}</p>
      <ProfileReadings {...results} />
      <SoliditySection {...results} />
      <DecisionsSection {...results} />
      <ToDocumentSection {...results} />
      <BesideSection {...results} />
      <ReservesSection {...results} />
      <LeversOnPaper {...results} />
      <MethodSection {...results} />
    </div>
  );
}
