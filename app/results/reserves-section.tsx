import { useWords } from "../i18n/words-context.ts";
import { KeptSection } from "../kit/kept-html.tsx";
import { surveyNames } from "../kit/survey-names.ts";
import { TypedWithin } from "../kit/typed-within.tsx";
import type { SummaryProps } from "./summary-props.ts";

/** What was declared out of scope, with the reason given, and top levels without a proof. Nothing when there is neither. */
export function ReservesSection({ model, texts, summary }: SummaryProps) {
  const { t, list } = useWords();
  const { notApplicable, undocumented } = summary;
  if (notApplicable.length === 0 && undocumented.length === 0) return null;
  const names = surveyNames(model, texts);
  return (
    <KeptSection of={summary} part="reserves" id="reserves" className="flow" aria-labelledby="reserves-title">
      {() => (
        <>
          <h2 id="reserves-title">{t("results.reserves.title")}</h2>
          {notApplicable.length === 0 ? null : (
            <>
              <h3>{t("results.reserves.notApplicable")}</h3>
              <p>{t("results.reserves.naHelp")}</p>
              <ul>
                {notApplicable.map(({ indicator, reason }) => (
                  <li key={indicator} className="preserved">
                    <TypedWithin
                      text={reason}
                      sentence={(said) =>
                        t("results.reserves.naItem", { name: names.question(indicator), reason: said })
                      }
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
          {undocumented.length === 0 ? null : (
            <p>
              {texts.sentences.undocumented}{" "}
              {t("results.reserves.undocumented", {
                count: undocumented.length,
                list: list(undocumented.map(names.question)),
              })}
            </p>
          )}
        </>
      )}
    </KeptSection>
  );
}
