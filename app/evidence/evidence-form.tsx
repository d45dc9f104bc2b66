import { MOST_FILES } from "../domain/evidence/evidence-file.ts";
import { evidenceTypes } from "../domain/evidence/evidence-type.ts";
import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, evidencePath } from "../kit/assessment-paths.ts";
import { Button } from "../kit/button.tsx";
import { TextField } from "../kit/text-field.tsx";
import type { EvidenceView } from "./evidence.view.ts";

interface EvidenceFormProps extends EvidenceView {
  readonly address: AssessmentAddress;
  readonly field: string;
  /** In words. */
  readonly limit: string;
  readonly error: string | undefined;
}

/** What a browser offers first; what counts is found in the file. */
const OFFERED = Object.values(evidenceTypes)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(",");

/** In its place, a sentence for who may not add, and why. Readers see neither. */
export function EvidenceForm(page: EvidenceFormProps) {
  const { t } = useWords();
  if (page.isByLink) return <p>{t("evidence.byLink")}</p>;
  if (!page.mayAdd) return page.mayRemove ? <p>{t("evidence.off")}</p> : null;
  if (page.files.length >= MOST_FILES) return <p>{t("evidence.full", { count: MOST_FILES })}</p>;
  return <AddForm {...page} />;
}

function AddForm({ address, section, question, form, field, limit, error }: EvidenceFormProps) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("evidence.add.title")}</h2>
      <form
        className="flow form-column"
        method="post"
        action={evidencePath(address, section.id, question.id)}
        encType="multipart/form-data"
        noValidate
      >
        <input type="hidden" name="form" value={form} />
        <TextField
          id={field}
          name={field}
          type="file"
          accept={OFFERED}
          label={t("evidence.add.label")}
          hint={t("evidence.add.hint", { limit })}
          error={error}
        />
        <p>
          <Button name="intent" value="add">
            {t("evidence.add.submit")}
          </Button>
        </p>
      </form>
    </>
  );
}
