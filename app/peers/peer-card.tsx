import type { ReactNode } from "react";
import type { PublishedResult } from "../comparison/comparison.view.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { monthDate } from "../kit/month-date.ts";
import { pathTo } from "../kit/path-to.ts";
import { projectLines, projectName } from "../kit/project-lines.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedText } from "../kit/typed-text.tsx";
import type { PublicContent } from "../public-site/public-content.view.ts";
import styles from "./peers.module.css";

/** What one body has published of what it does, by the way to its own page. */
export function PeerCard({ result: { content } }: { readonly result: PublishedResult }) {
  const { t, locale } = useWords();
  const { body, edition } = content;
  return (
    <section className={`flow ${styles["card"]}`} aria-labelledby={`proche-${body.slug}`}>
      <h3 id={`proche-${body.slug}`}>
        <a href={pathTo("public-page", { locale, slug: body.slug, edition })}>{body.name}</a>
      </h3>
      <dl className="flow">
        <Part title={t("peers.card.levers")} lines={useLevers(content)} />
        <Part title={t("peers.card.brakes")} lines={useBrakes(content)} />
        <Part title={t("peers.card.projects")} lines={useProjects(content)} />
      </dl>
    </section>
  );
}

interface Line {
  readonly text: string;
  readonly more?: readonly string[];
}
interface PartProps {
  readonly title: string;
  /** Null where that is not published. */
  readonly lines: readonly Line[] | null;
}

function Part({ title, lines }: PartProps) {
  const { t } = useWords();
  return (
    <div>
      <dt>
        <strong>{title}</strong>
      </dt>
      {lines === null ? (
        <Muted>{t("peers.card.untold")}</Muted>
      ) : lines.length === 0 ? (
        <Muted>{t("peers.card.none")}</Muted>
      ) : (
        <dd>
          <ul>
            {lines.map(({ text, more = [] }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two projects may have one name, and their order never changes
              <li key={place}>
                {more.length === 0 ? <TypedText text={text} /> : <Folded text={text} more={more} />}
              </li>
            ))}
          </ul>
        </dd>
      )}
    </div>
  );
}

function Folded({ text, more }: Required<Line>) {
  return (
    <Details summary={<TypedText text={text} />}>
      <ul>
        {more.map((line) => (
          <li key={line} className="preserved">
            <TypedText text={line} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Muted({ children }: { readonly children: ReactNode }) {
  return <dd className="muted">{children}</dd>;
}

function useLevers({ levers, model, texts }: PublicContent): PartProps["lines"] {
  const { t, month } = useWords();
  const names = surveyNames(model, texts);
  return (
    levers?.map(({ id, month: due }) => ({
      text:
        due === null
          ? names.lever(id)
          : t("peers.card.due", { lever: names.lever(id), month: month(monthDate(due)) }),
    })) ?? null
  );
}

/** Those that were met; nothing is said of what is absent, and of what nobody knows how many there are. */
function useBrakes({ brakes, model, texts }: PublicContent): PartProps["lines"] {
  const { t } = useWords();
  if (brakes === null) return null;
  const names = surveyNames(model, texts);
  const asked = brakesIn(model);
  const met = asked.flatMap((id) => {
    const intensity = brakes.get(id) ?? "dk";
    return intensity === "dk" || intensity === 0
      ? []
      : [
          {
            text: t("peers.card.brake", {
              ...{ brake: names.question(id), level: intensity },
              text: names.step(id, "intensity", intensity),
            }),
          },
        ];
  });
  const n = asked.filter((id) => (brakes.get(id) ?? "dk") === "dk").length;
  return n === 0 ? met : [...met, { text: t("peers.card.unknown", { n }) }];
}

function brakesIn({ survey }: PublicContent["model"]): readonly string[] {
  return survey.sections.flatMap(({ kind, questions }) =>
    kind === "brakes" ? questions.map(({ id }) => id) : [],
  );
}

/** What peers may learn of: how far each has come, which brakes it met and how, what steering changed, what it advises. */
const TOLD = ["stage", "brakes", "steering-effect", "advice"];

function useProjects(content: PublicContent): PartProps["lines"] {
  const { t } = useWords();
  return (
    content.projects?.map((project) => {
      const told = Object.entries(project).filter(([field]) => TOLD.includes(field));
      return {
        text: projectName(content, project) ?? t("published.beside.unnamed"),
        more: projectLines(content, Object.fromEntries(told)),
      };
    }) ?? null
  );
}
