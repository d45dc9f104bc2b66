import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { ErrorSummary } from "../kit/error-summary.tsx";
import { controlId } from "./control-id.ts";
import { fieldCalled } from "./field-called.ts";
import type { AskedQuestion } from "./question-context.ts";

/** Everything that is wrong with the page, in its order, each leading to the first control that can mend it. */
export function AskedErrors({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  const words = useWords();
  const errors = questions.flatMap((asked) =>
    Object.entries(asked.errors).map(([name, text]) => ({
      href: `#${controlId(asked.prefix + name)}`,
      text: named(
        [questions.length > 1 ? asked.sheet.words.short : null, fieldCalled(asked.sheet, name, words)],
        text,
        words,
      ),
    })),
  );
  return <ErrorSummary title={words.t("questions.errors", { count: errors.length })} errors={errors} />;
}

function named(labels: readonly (string | null)[], text: string, { t }: Words): string {
  return labels.reduceRight<string>(
    (said, label) => (label === null ? said : t("questions.lines.pair", { label, text: said })),
    text,
  );
}
