import type { OwnOpinion } from "../domain/opinions/opinion-page.types.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import { type OpinionErrors, OpinionForm, type OpinionValues, valuesOf } from "./opinion-form.tsx";
import { opinionText } from "./opinion-text.ts";
import type { OpinionsView } from "./opinions.view.ts";

interface MyOpinionProps
  extends Pick<
    OpinionsView,
    "official" | "rules" | "choices" | "own" | "given" | "shown" | "token" | "signed"
  > {
  /** As sent; null while the page shows what is saved. */
  readonly values: OpinionValues | null;
  readonly errors: OpinionErrors;
}

/** The form to give one’s opinion, folded once it is given: then the others’ come first. */
export function MyOpinion(page: MyOpinionProps) {
  const { t } = useWords();
  const { own, given, shown, values } = page;
  if (own !== null && values === null) return <Given {...page} own={own} />;
  return (
    <section className="flow">
      {given > 0 && own === null ? <p>{t("opinions.given", { count: given })}</p> : null}
      {shown === null ? <p>{t("opinions.mine.first")}</p> : null}
      <MyForm {...page} heading="h2" />
    </section>
  );
}

function Given({ own, ...page }: MyOpinionProps & { readonly own: OwnOpinion }) {
  const words = useWords();
  return (
    <section className="flow">
      <h2>{words.t("opinions.mine.title")}</h2>
      <p>
        <strong>{opinionText(own.answer, words)}</strong>
      </p>
      {own.comment === "" ? null : (
        <p>
          <TypedText text={own.comment} className="preserved" />
        </p>
      )}
      <Details summary={words.t("opinions.mine.change")}>
        <MyForm {...page} own={own} />
      </Details>
    </section>
  );
}

function MyForm({ official, own, values, heading, ...page }: MyOpinionProps & { readonly heading?: "h2" }) {
  const { t } = useWords();
  return (
    <OpinionForm
      sheet={official.sheet}
      rules={page.rules}
      choices={page.choices}
      values={values ?? valuesOf(own)}
      errors={page.errors}
      token={page.token}
      signed={page.signed}
      legend={t("opinions.mine.title")}
      {...(heading === undefined ? {} : { heading })}
      takesComment={true}
      withdraw={own === null ? undefined : t("opinions.mine.withdraw")}
      submit={t(own === null ? "opinions.submit.first" : "opinions.submit.again")}
    />
  );
}
