import { BLOCKS, type PublicationScope } from "../domain/publication/publication-scope.ts";
import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import { Choice } from "../kit/choice.tsx";
import { Fieldset } from "../kit/fieldset.tsx";
import { PreviewPage } from "./preview-page.tsx";
import type { PublicPageView } from "./public-page.view.ts";

export interface PublicPreviewProps {
  readonly page: PublicPageView;
  readonly scope: PublicationScope;
}

/** The very page that everybody would read, with what one chooses to tell beside the scores. Looking publishes nothing. */
export function PublicPreview({ page, scope }: PublicPreviewProps) {
  const { t } = useWords();
  return (
    <div className="flow">
      <form method="get" className="flow no-print">
        <Fieldset id="portee" legend={t("published.preview.scope")} hint={t("published.preview.scope.hint")}>
          {BLOCKS.map((block) => (
            <Choice
              key={block}
              id={`bloc-${block}`}
              type="checkbox"
              name="bloc"
              value={block}
              label={t(`publication.changed.name.${block}`)}
              defaultChecked={scope.includes(block)}
            />
          ))}
        </Fieldset>
        <p>
          <Button kind="secondary">{t("published.preview.submit")}</Button>
        </p>
      </form>
      <PreviewPage {...page} />
    </div>
  );
}
