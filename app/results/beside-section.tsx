import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import type { SummaryProps } from "./summary-props.ts";

/** Gains and brakes, beside maturity: they explain it and never enter a score. Nothing while none was declared. */
export function BesideSection(props: SummaryProps) {
  const { t } = useWords();
  const { summary } = props;
  const { gains, brakes } = summary;
  if (gains.length === 0 && brakes.size === 0) return null;
  return (
    <KeptSection of={summary} part="beside" id="a-cote" className="flow" aria-labelledby="beside-title">
      {() => (
        <>
          <h2 id="beside-title">{t("results.beside.title")}</h2>
          <p>{t("results.beside.help")}</p>
          <div className="plates">
            {gains.length === 0 ? null : <Gains {...props} />}
            {brakes.size === 0 ? null : <Brakes {...props} />}
          </div>
        </>
      )}
    </KeptSection>
  );
}

function Gains({ model, texts, summary }: SummaryProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const rows = summary.gains.map(({ question, proof, direction }) => ({
    id: question,
    name: names.question(question),
    value: [
      t("results.beside.stepOf", { level: proof, text: names.step(question, "proof", proof) }),
      ...(direction === null ? [] : [names.option(question, "direction", direction)]),
    ].join(" – "),
  }));
  return (
    <Steps
      title={titleOf(model, texts, "gains")}
      help={texts.sentences.gainsHelp}
      headings={[t("results.beside.gain"), t("results.beside.proof")]}
      rows={rows}
    />
  );
}

function Brakes({ model, texts, summary }: SummaryProps) {
  const { t } = useWords();
  const names = surveyNames(model, texts);
  const rows = [...summary.brakes].map(([id, intensity]) => ({
    id,
    name: names.question(id),
    value:
      intensity === "dk"
        ? t("results.beside.unknown")
        : t("results.beside.stepOf", { level: intensity, text: names.step(id, "intensity", intensity) }),
  }));
  return (
    <Steps
      title={titleOf(model, texts, "brakes")}
      help={texts.sentences.brakesHelp}
      headings={[t("results.beside.brake"), t("results.beside.intensity")]}
      rows={rows}
    />
  );
}

function titleOf(
  model: SummaryProps["model"],
  texts: SummaryProps["texts"],
  kind: "gains" | "brakes",
): string {
  const section = model.sections.find((one) => one.kind === kind);
  return texts.sections[section?.id ?? ""]?.title ?? kind;
}

interface StepsProps {
  readonly title: string;
  readonly help: string;
  readonly headings: readonly [string, string];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly value: string }[];
}

function Steps({ title, help, headings, rows }: StepsProps) {
  return (
    <div className="flow">
      <h3>{title}</h3>
      <p className="small muted">{help}</p>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{headings[0]}</th>
            <th scope="col">{headings[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
