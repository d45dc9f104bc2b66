import { useWords } from "../i18n/words-context.ts";
import {
  type AssessmentAddress,
  evidencePath,
  questionPath,
  sectionCheckPath,
} from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { sizeText } from "../kit/size-text.ts";
import type { EvidenceProblem, EvidenceView } from "./evidence.view.ts";
import { EvidenceForm } from "./evidence-form.tsx";
import { EvidenceTable } from "./evidence-table.tsx";

const FIELD = "piece";

export interface EvidencePageProps extends EvidenceView {
  readonly address: AssessmentAddress;
  /** The file that the reader is about to remove; null for none. */
  readonly leaving: string | null;
  readonly notice: string | null;
}

/** The files that were given for one question, and the form that adds one. */
export function EvidencePage({
  problem,
  ...page
}: EvidencePageProps & { readonly problem: EvidenceProblem | null }) {
  const words = useWords();
  const { t } = words;
  const limit = sizeText(page.fileLimit, words);
  const error = problem === null ? undefined : t(`evidence.problem.${problem}`, { limit });
  return (
    <div className="flow">
      <PageTop body={page.body} back={useBack(page)} />
      <ErrorSummary
        title={t("evidence.errors.title")}
        errors={error === undefined ? [] : [{ href: `#${FIELD}`, text: error }]}
      />
      <FinalisedBanner address={page.address} mark={page.finalised} />
      <Notice name={page.notice} />
      <Leaving {...page} />
      <p className="caption">
        {page.section.short} · {page.question.text}
      </p>
      <h1>{t("evidence.heading")}</h1>
      <p>{t("evidence.lead")}</p>
      <p>{t("evidence.privacy")}</p>
      <EvidenceTable {...page} />
      <EvidenceForm {...page} field={FIELD} limit={limit} error={error} />
    </div>
  );
}

/** To the question, or to the answers of its section for who only reads. */
function useBack({ address, section, question, mayAnswer }: EvidencePageProps) {
  const { t } = useWords();
  return mayAnswer
    ? { href: questionPath(address, section.id, question.id), text: t("evidence.back") }
    : { href: sectionCheckPath(address, section.id), text: section.short };
}

function Notice({ name }: { readonly name: string | null }) {
  const { t } = useWords();
  if (name !== "ajoute" && name !== "retire") return null;
  return (
    <Notification tone="success" role="status">
      <p>{t(name === "ajoute" ? "evidence.added" : "evidence.removed")}</p>
    </Notification>
  );
}

/** Asks once more, since what is removed is gone. Nothing for a file that is not there. */
function Leaving({ address, section, question, files, mayRemove, leaving }: EvidencePageProps) {
  const { t } = useWords();
  const file = files.find(({ publicId }) => publicId === leaving);
  if (file === undefined || !mayRemove) return null;
  const page = evidencePath(address, section.id, question.id);
  return (
    <Notification tone="warning" title={t("evidence.remove.title", { file: file.name })}>
      <p>{t("evidence.remove.text")}</p>
      <form method="post" action={page} className="actions">
        <input type="hidden" name="fichier" value={file.publicId} />
        <Button kind="danger" name="intent" value="remove">
          {t("evidence.remove.submit")}
        </Button>
        <a href={page}>{t("evidence.remove.back")}</a>
      </form>
    </Notification>
  );
}
