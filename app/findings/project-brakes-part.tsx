import type { LeadTest, ProjectBrakes } from "../domain/findings/project-brakes.ts";
import { PROJECTS } from "../domain/publication/public-projects.ts";
import { useWords } from "../i18n/words-context.ts";
import { StackedTable } from "../kit/stacked-table.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PartProps } from "./findings.view.ts";

interface ProjectBrakesPartProps extends Pick<PartProps, "all" | "model" | "texts" | "language"> {
  readonly brakes: ProjectBrakes;
}

/** Brakes that projects met, and how they ended, by what the métropole did in them. */
export function ProjectBrakesPart({ brakes, all, model, texts, language }: ProjectBrakesPartProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const end = (id: "projects" | "met" | "strong" | "overcome" | "partly" | "notOvercome") => ({
    ...{ id, label: t(`findings.column.brakes.${id}`), align: "end" as const },
  });
  return (
    <>
      <h3>{t("findings.projects.brakes")}</h3>
      <p>{t("findings.projects.brakes.what", { n: brakes.n, all })}</p>
      <StackedTable
        caption={t("findings.projects.brakes.caption")}
        isCompact
        columns={[
          { id: "role", label: names.field(PROJECTS, "steering-role") },
          ...[end("projects"), end("met"), end("strong"), end("overcome"), end("partly"), end("notOvercome")],
        ]}
        rows={brakes.roles.map(({ role, ...row }) => ({
          id: role ?? "none",
          cells: [
            role === null ? (
              t("findings.projects.noRole")
            ) : (
              <TypedText key="name" text={names.option(PROJECTS, "steering-role", role)} of={language} />
            ),
            ...[row.projects, row.met, row.strong, row.overcome, row.partly, row.notOvercome],
          ],
        }))}
      />
      {brakes.lead === null ? (
        <p>{t("findings.projects.lead.few")}</p>
      ) : (
        <Lead lead={brakes.lead} n={brakes.n} all={all} />
      )}
    </>
  );
}

interface LeadProps {
  readonly lead: LeadTest;
  readonly n: number;
  readonly all: number;
}

function Lead({ lead: { led, others, p }, n, all }: LeadProps) {
  const { t, number } = useWords();
  return (
    <p>
      {t(p < 0.05 ? "findings.projects.lead.together" : "findings.projects.lead.apart", {
        ...{ n, all, p: number(p, { decimals: 3 }) },
        led: t("findings.of", { part: led.overcome, whole: led.strong }),
        others: t("findings.of", { part: others.overcome, whole: others.strong }),
      })}
    </p>
  );
}
