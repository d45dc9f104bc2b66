import { useWords } from "../i18n/words-context.ts";
import { Button, ButtonLink } from "../kit/button.tsx";
import { ErrorSummary } from "../kit/error-summary.tsx";
import type { MailedLink } from "./link.view.ts";
import { MailLinkForm, type MailRefusal } from "./mail-link-form.tsx";
import { SecretLink } from "./secret-link.tsx";

export interface LinkPageProps {
  readonly name: string;
  /** The whole address; null once the person has said that it is kept. */
  readonly link: string | null;
  readonly canMail: boolean;
  readonly hub: string;
  readonly mailed: readonly MailedLink[];
  readonly refusal: MailRefusal | undefined;
}

/** Shows the one key of an assessment until it is said to be kept, and never afterwards. */
export function LinkPage({ name, link, canMail, hub, mailed, refusal }: LinkPageProps) {
  const { t } = useWords();
  if (link === null) return <AlreadyShown hub={hub} />;
  const failed =
    refusal === undefined ? [] : [{ href: "#courriel", text: t(`link.mail.errors.${refusal.reason}`) }];
  return (
    <div className="flow">
      <ErrorSummary title={t("link.mail.errors.title")} errors={failed} />
      <div>
        <p className="caption">{name}</p>
        <h1>{t("link.title")}</h1>
      </div>
      <p className="lead">{t("link.lead")}</p>
      <SecretLink link={link} />
      <h2>{t("link.what.title")}</h2>
      <ul>
        <li>{t("link.what.read")}</li>
        <li>{t("link.what.device")}</li>
        <li>{t("link.what.lost")}</li>
      </ul>
      {canMail ? <MailLinkForm mailed={mailed} refusal={refusal} /> : null}
      <form method="post">
        <Button name="intent" value="keep">
          {t("link.keep")}
        </Button>
      </form>
    </div>
  );
}

function AlreadyShown({ hub }: { readonly hub: string }) {
  const { t } = useWords();
  return (
    <div className="flow">
      <h1>{t("link.shown.title")}</h1>
      <p className="lead">{t("link.shown")}</p>
      <p>
        <ButtonLink href={hub}>{t("link.shown.go")}</ButtonLink>
      </p>
    </div>
  );
}
