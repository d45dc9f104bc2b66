import type { Words } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.ts";
import { Details } from "../kit/details.tsx";
import { StackedTable } from "../kit/stacked-table.tsx";
import type { EditionImpact, QuestionImpact } from "./definitions.view.ts";
import { MoveForm } from "./move-form.tsx";
import type { MoveProblem } from "./move-problem.ts";

interface EditionImpactsProps {
  readonly impacts: readonly EditionImpact[];
  readonly to: string;
  readonly problem: MoveProblem | undefined;
}

/** What moving each open edition would do, before it is done. */
export function EditionImpacts({ impacts, to, problem }: EditionImpactsProps) {
  const { t } = useWords();
  return (
    <section className="flow" aria-labelledby="editions-ouvertes">
      <h2 id="editions-ouvertes">{t("definitions.impacts", { version: to })}</h2>
      <p>{impacts.length === 0 ? t("definitions.impacts.none") : t("definitions.impacts.lead")}</p>
      {impacts.map((impact) => (
        <Impact
          key={impact.key}
          impact={impact}
          to={to}
          problem={problem?.edition === impact.key ? problem : undefined}
        />
      ))}
    </section>
  );
}

interface ImpactProps extends Pick<EditionImpactsProps, "to" | "problem"> {
  readonly impact: EditionImpact;
}

function Impact({ impact, to, problem }: ImpactProps) {
  const words = useWords();
  const { t } = words;
  const { key, name, finalised, refusal, bodies, questions } = impact;
  return (
    <section className="flow" aria-labelledby={`edition-${key}`}>
      <h3 id={`edition-${key}`}>{t("definitions.edition", { edition: name })}</h3>
      <p>{standingText(impact, words)}</p>
      {finalised === 0 ? null : <p>{t("definitions.stay", { count: finalised })}</p>}
      {refusal === null ? null : <Obstacle refusal={refusal} />}
      {bodies.length === 0 ? null : <Bodies bodies={bodies} />}
      {questions.length === 0 ? null : <Questions questions={questions} />}
      {refusal === null ? <MoveForm impact={impact} to={to} problem={problem} /> : null}
    </section>
  );
}

function standingText({ bodies, from, pinned }: EditionImpact, { t, list }: Words): string {
  if (bodies.length > 0) return t("definitions.wouldMove", { count: bodies.length, versions: list(from) });
  return pinned === null ? t("definitions.noDraft") : t("definitions.noDraft.pinned", { version: pinned });
}

function Obstacle({ refusal }: { readonly refusal: NonNullable<EditionImpact["refusal"]> }) {
  const { t } = useWords();
  return (
    <>
      <p>{t(`definitions.obstacle.${refusal.code}`)}</p>
      {refusal.findings.length === 0 ? null : (
        <ul>
          {refusal.findings.map(({ file, path, message }) => (
            <li key={`${file} ${path} ${message}`}>
              <code>{`${file} ${path}`}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Bodies({ bodies }: Pick<EditionImpact, "bodies">) {
  const { t } = useWords();
  return (
    <StackedTable
      caption={t("definitions.bodies")}
      isCompact
      columns={[
        { id: "body", label: t("definitions.column.body") },
        { id: "kept", label: t("definitions.column.kept"), align: "end" },
        { id: "toConfirm", label: t("definitions.column.toConfirm"), align: "end" },
        { id: "dropped", label: t("definitions.column.dropped"), align: "end" },
      ]}
      rows={bodies.map(({ name, kept, toConfirm, dropped }) => ({
        id: name,
        cells: [name, kept, toConfirm, dropped],
      }))}
    />
  );
}

function Questions({ questions }: Pick<EditionImpact, "questions">) {
  const { t } = useWords();
  return (
    <Details summary={t("definitions.questions", { count: questions.length })} open={questions.length <= 12}>
      <ul>
        {questions.map((question) => (
          <li key={`${question.id} ${question.outcome} ${question.because}`}>
            <QuestionLine question={question} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function QuestionLine({ question }: { readonly question: QuestionImpact }) {
  const { t } = useWords();
  const { name, id, outcome, answers, because } = question;
  return (
    <>
      {name} <code>{id}</code>
      {" – "}
      {t(`definitions.outcome.${outcome}`, { count: answers })}
      {because === "" ? null : ` – ${because}`}
    </>
  );
}
