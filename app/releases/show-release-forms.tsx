import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { pathTo } from "../kit/path-to.ts";
import type { ListedRelease, ReleaseProblem, ReleasesView } from "./releases.view.ts";

interface ShowReleasesProps extends Pick<ReleasesView, "head" | "releases"> {
  readonly problem: ReleaseProblem | undefined;
}

/** Of the box that confirms. */
export function showId(number: number): string {
  return `rendre-public-${number}`;
}

/** What everybody reads, and a form for each release that nobody but the team reads yet. */
export function ShowReleases({ head, releases, problem }: ShowReleasesProps) {
  const { t, locale } = useWords();
  if (releases.length === 0) return null;
  const hidden = releases.filter(({ shown }) => shown === null);
  return (
    <section className="flow" aria-labelledby="public">
      <h2 id="public">{t("releases.show.title")}</h2>
      <p>
        {t("releases.show.what")}{" "}
        <a href={pathTo("public-releases", { locale, edition: head.key })}>{t("releases.show.page")}</a>
      </p>
      {hidden.map((release) => (
        <ShowForm key={release.number} release={release} error={errorOf(problem, release)} />
      ))}
    </section>
  );
}

function errorOf(problem: ReleaseProblem | undefined, { number }: ListedRelease) {
  return problem?.of === "showing" && problem.number === number ? problem.why : null;
}

interface ShowFormProps {
  readonly release: ListedRelease;
  readonly error: Extract<ReleaseProblem, { of: "showing" }>["why"] | null;
}

function ShowForm({ release: { number, whyHidden }, error }: ShowFormProps) {
  const { t } = useWords();
  if (whyHidden !== null)
    return (
      <p id={showId(number)}>
        {t("releases.show.waits", { number })} {t(`releases.hidden.${whyHidden}`)}
      </p>
    );
  return (
    <form method="post" className="flow form-column" noValidate>
      <input type="hidden" name="releve" value={number} />
      <Fieldset
        id={`releve-${number}`}
        legend={t("releases.number.long", { number })}
        hint={t("releases.show.hint")}
        error={error === null ? undefined : t(`releases.hidden.${error}`)}
      >
        <Choice
          id={showId(number)}
          type="checkbox"
          name="confirmer"
          value="oui"
          label={t("releases.show.confirm")}
        />
      </Fieldset>
      <p>
        <Button kind="secondary" name="intent" value="show">
          {t("releases.show.submit", { number })}
        </Button>
      </p>
    </form>
  );
}
