import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, versionFilePath, versionPath } from "../kit/assessment-paths.ts";
import { markSentence } from "../kit/mark-sentence.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { TypedWithin } from "../kit/typed-within.tsx";
import styles from "./finalise.module.css";
import type { FinaliseVersion } from "./finalise.view.ts";

interface VersionsTableProps {
  readonly address: AssessmentAddress;
  /** Newest first. */
  readonly versions: readonly FinaliseVersion[];
}

/** Nothing before the first finalisation. */
export function VersionsTable({ address, versions }: VersionsTableProps) {
  const { t } = useWords();
  if (versions.length === 0) return null;
  return (
    <section className="flow">
      <h2>{t("finalisation.hub.versions")}</h2>
      <StackedTable
        caption={t("finalisation.versions.caption")}
        columns={[
          { id: "version", label: t("finalisation.versions.version") },
          { id: "what", label: t("finalisation.versions.what"), isLong: true },
          { id: "hash", label: t("finalisation.versions.hash"), isLong: true },
        ]}
        rows={versions.map((one) => ({
          id: String(one.version),
          cells: [
            <a key="version" href={versionPath(address, one.version)}>
              {t("finalisation.versions.read", { version: one.version })}
            </a>,
            <What key="what" one={one} />,
            <div key="hash" className="flow">
              <code className={styles["hash"]}>{one.hash}</code>
              <FileLink address={address} version={one.version} />
            </div>,
          ],
        }))}
      />
    </section>
  );
}

function What({ one }: { readonly one: FinaliseVersion }) {
  const words = useWords();
  const { t, date, time } = words;
  const { reopening } = one;
  return (
    <div className="flow">
      <p>{markSentence(one, words)}</p>
      <p className="preserved">
        {reopening === null ? (
          t("finalisation.versions.stands")
        ) : (
          <TypedWithin
            text={reopening.reason}
            sentence={(reason) =>
              t("finalisation.versions.reopened", {
                date: date(reopening.at),
                time: time(reopening.at),
                reason,
              })
            }
          />
        )}
      </p>
    </div>
  );
}

export function FileLink({
  address,
  version,
}: {
  readonly address: AssessmentAddress;
  readonly version: number;
}) {
  const { t } = useWords();
  return (
    <p>
      <a href={versionFilePath(address, version)} download>
        {t("finalisation.versions.file")}
        <span className="visually-hidden"> {t("finalisation.versions.fileHidden", { version })}</span>
      </a>
    </p>
  );
}
