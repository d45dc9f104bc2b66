import { useWords } from "../../i18n/words-context.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { controlId } from "../questions/control-id.ts";
import type { AskedQuestion } from "../questions/question-context.ts";

/** Everything that is wrong with the page, in its order, each leading to the first control that can mend it. */
export function AskedErrors({ questions }: { readonly questions: readonly AskedQuestion[] }) {
  const { t } = useWords();
  const errors = questions.flatMap(({ prefix, errors: own }) =>
    Object.entries(own).map(([name, text]) => ({ href: `#${controlId(prefix + name)}`, text })),
  );
  return <ErrorSummary title={t("answering.errors", { count: errors.length })} errors={errors} />;
}
