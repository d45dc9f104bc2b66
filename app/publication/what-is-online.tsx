import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Details } from "../kit/details.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TextareaField } from "../kit/textarea-field.tsx";
import { TypedText } from "../kit/typed-text.tsx";
import styles from "./publication.module.css";
import type { PublicationPageProps } from "./publication-page-props.ts";
import { type PublicationRefusal, problemAt } from "./publication-problems.ts";

interface WhatIsOnlineProps extends PublicationPageProps {
  readonly refusal: PublicationRefusal | undefined;
}

/** The published version with the way to withdraw it, or the tombstone that stands in its place. */
export function WhatIsOnline({ online, mayAct, address, refusal }: WhatIsOnlineProps) {
  const { t, date } = useWords();
  if (online === null) return null;
  const { locale, slug, edition } = address;
  const page = (
    <a href={pathTo("public-page", { locale, slug, edition })}>
      {t(online.kind === "online" ? "publication.online.page" : "publication.online.notice")}
    </a>
  );
  return (
    <section className="flow">
      <h2>{t(online.kind === "online" ? "publication.online.title" : "publication.online.gone")}</h2>
      {online.kind === "online" ? (
        <p>
          {t("publication.online.version", { number: online.number, date: date(online.at) })} {page}
        </p>
      ) : (
        <>
          <p>{t("publication.online.withdrawn", { date: date(online.at) })}</p>
          <blockquote className={`${styles["typed"]} ${styles["quote"]}`}>
            <TypedText text={online.reason} />
          </blockquote>
          <p>{page}</p>
        </>
      )}
      {online.kind === "online" && mayAct && <Withdraw number={online.number} refusal={refusal} />}
    </section>
  );
}

function Withdraw({
  number,
  refusal,
}: {
  readonly number: number;
  readonly refusal: PublicationRefusal | undefined;
}) {
  const { t } = useWords();
  const wrong = problemAt(refusal, "#motif");
  return (
    <Details summary={t("publication.withdraw.title")} open={wrong === undefined ? undefined : true}>
      <form method="post" className="flow" noValidate>
        <p>{t("publication.withdraw.what")}</p>
        <input type="hidden" name="numero" value={number} />
        <TextareaField
          id="motif"
          name="motif"
          label={t("publication.withdraw.reason")}
          hint={t("publication.withdraw.hint")}
          error={wrong === undefined ? undefined : t(wrong)}
          defaultValue={refusal?.values.reason ?? ""}
        />
        <Button kind="danger" name="intent" value="withdraw">
          {t("publication.withdraw.submit")}
        </Button>
      </form>
    </Details>
  );
}
