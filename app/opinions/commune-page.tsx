import { useWords } from "../i18n/words-context.ts";
import { type AssessmentAddress, communePath } from "../kit/assessment-paths.ts";
import { FinalisedBanner } from "../kit/finalised-banner.tsx";
import { Notification } from "../kit/notification.tsx";
import { PageTop } from "../kit/page-top.tsx";
import { pathTo } from "../kit/path-to.ts";
import { TaskList } from "../kit/task-list.tsx";
import type { CommuneView } from "./commune.view.ts";
import { CommunePrivacy } from "./commune-privacy.tsx";

export interface CommunePageProps extends CommuneView {
  readonly address: AssessmentAddress;
  readonly notice: string | null;
}

/** Where a commune finds the questions that are put to it. */
export function CommunePage(page: CommunePageProps) {
  const { t, locale } = useWords();
  const { address, questions } = page;
  const count = questions.filter(({ isAnswered }) => isAnswered).length;
  return (
    <div className="flow form-column">
      <PageTop
        body={page.body}
        back={{ href: pathTo("body", { locale, slug: address.slug }), text: page.name }}
      />
      {page.notice === "merci" ? (
        <Notification tone="success" role="status">
          <p>{t("opinions.commune.finished")}</p>
        </Notification>
      ) : null}
      <FinalisedBanner address={null} mark={page.finalised} />
      <p className="caption">{page.survey}</p>
      <h1>{t("opinions.commune.heading")}</h1>
      <p className="lead">{t("opinions.commune.lead", { commune: page.commune })}</p>
      <CommunePrivacy />
      {questions.length === 0 ? (
        <p>{t("opinions.commune.none")}</p>
      ) : (
        <>
          <p>{t("opinions.commune.progress", { count, total: questions.length })}</p>
          <TaskList
            tasks={questions.map(({ id, name, section, isAnswered }) => ({
              id: `q-${id}`,
              title: name,
              href: communePath(address, id),
              detail: section,
              status: {
                text: t(isAnswered ? "opinions.commune.done" : "opinions.commune.todo"),
                tone: isAnswered ? "success" : "info",
              },
            }))}
          />
        </>
      )}
    </div>
  );
}
