import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button, ButtonLink } from "../kit/button.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { SignInLinkView, SignInRefusal } from "./sign-in-link.view.ts";

const refusals = {
  LINK_USED: "account.link.used",
  LINK_EXPIRED: "account.link.expired",
  NO_LINK: "account.link.none",
} as const satisfies Readonly<Record<SignInRefusal, MessageKey>>;

/** Where the link of a mail leads. Only its button uses the link up: a scanner that opens it does not. */
export function SignInLinkPage({ refusal, opens }: SignInLinkView) {
  const { t, locale } = useWords();
  return (
    <div className="flow">
      <h1>{t("account.link.title")}</h1>
      {refusal === null ? (
        <form method="post" className="flow">
          {opens === null ? null : <p className="lead">{t("account.link.opens", { address: opens })}</p>}
          <p>{t("account.link.text")}</p>
          <p>
            <Button>{t("account.link.submit")}</Button>
          </p>
        </form>
      ) : (
        <>
          <p className="lead">{t(refusals[refusal])}</p>
          <p>
            <ButtonLink href={pathTo("sign-in", { locale })}>{t("account.link.again")}</ButtonLink>
          </p>
        </>
      )}
    </div>
  );
}
