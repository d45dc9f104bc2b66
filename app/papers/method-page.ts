// What a reader needs to weigh the figures, and to find where they come from: method, limits, solidity, licence, provenance.
import { fillSentence } from "../domain/results/fill-sentence.ts";
import { FRAGILE, SOLID } from "../domain/results/solidity.ts";
import type { Words } from "../i18n/words.ts";
import { LICENCE } from "../kit/licence.ts";
import { scoreText } from "../kit/profile-rows.ts";
import { surveyNames } from "../kit/survey-names.ts";
import { type Block, headed, type ReportPage, text } from "./blocks.ts";
import type { ReportSource } from "./report.view.ts";

const FACTS = ["coverage", "documented", "disputed"] as const;

/** `address` is that of the page which this report says the same as. */
export function methodPage(source: ReportSource, address: string, words: Words): ReportPage {
  const { t, date, percent } = words;
  const { model, texts, mark } = source;
  const { sentences } = texts;
  const { version, scoring } = model.survey;
  return {
    title: t("results.method.title"),
    isNewSheet: false,
    blocks: [
      ...text("p", t("results.method.rules", { coverage: percent(scoring.coverageMin) })),
      ...text("p", gate(source, words)),
      ...text("p", `${sentences.ruleUnknown} ${t("results.method.bounds")}`),
      ...text(
        "p",
        [
          fillSentence(sentences.selfDeclared, { date: date(mark.at), version }),
          ...[sentences.ruleProof, sentences.ruleLegal, sentences.noRanking],
        ].join(" "),
      ),
      ...solidityBlocks(source, words),
      ...reserves(source, words),
      {
        kind: "together",
        blocks: headed(t("papers.provenance.title"), [
          { kind: "facts", items: provenance(source, address, words) },
          ...text(
            "p",
            t(mark.kind === "published" ? "papers.licence.public" : "papers.licence.team", LICENCE),
          ),
          ...text("small", t("papers.provenance.same")),
        ]),
      },
    ],
  };
}

/** Why a good mean did not open its level; nothing where it did. */
function gate({ model, texts, summary }: ReportSource, words: Words): string | null {
  if (summary.opening.kind !== "capped") return null;
  const { t, list } = words;
  const { gateFromLevel, gateMargin } = model.survey.scoring;
  const names = surveyNames(model, texts);
  const scoreOf = new Map(summary.scores.dimensions.map(({ id, score }) => [id, score]));
  const limits = summary.opening.limiting.map((id) =>
    t("results.scoreOf", {
      name: names.section(id),
      score: scoreText(scoreOf.get(id) ?? null, words) ?? "",
    }),
  );
  const level = { level: gateFromLevel, name: names.level(gateFromLevel) };
  return `${t("results.gate.limiting", { list: list(limits) })} ${t("results.gate", { count: gateMargin, margin: gateMargin, ...level })}`;
}

function solidityBlocks({ team, summary }: ReportSource, { t, percent }: Words): readonly Block[] {
  const solidity = team?.solidity ?? null;
  if (solidity === null || summary.opening.kind === "empty") return [];
  const rows = FACTS.map((fact) => {
    const isMost = fact === "disputed";
    return [
      t(`results.solidity.${fact}`),
      percent(solidity[fact], { decimals: 0 }),
      t(isMost ? "results.solidity.atMost" : "results.solidity.atLeast", { share: percent(SOLID[fact]) }),
      t(isMost ? "results.solidity.above" : "results.solidity.below", { share: percent(FRAGILE[fact]) }),
    ];
  });
  return headed(t(`results.solidity.${solidity.label}`), [
    {
      kind: "table",
      caption: t("results.solidity.caption"),
      columns: [
        { label: t("results.solidity.fact"), align: "start", share: 2 },
        { label: t("results.solidity.share"), align: "end", share: 0 },
        { label: t("results.solidity.solidFrom"), align: "start", share: 1 },
        { label: t("results.solidity.fragileFrom"), align: "start", share: 1 },
      ],
      rows,
    },
    ...text("small", t("results.solidity.help")),
  ]);
}

/** What was declared out of scope with its reason, and top levels without a proof. */
function reserves({ model, texts, team }: ReportSource, { t, list }: Words): readonly Block[] {
  if (team === null) return [];
  const { notApplicable, undocumented } = team.summary;
  const names = surveyNames(model, texts);
  const items = notApplicable.map(({ indicator, reason }) =>
    t("results.reserves.naItem", { name: names.question(indicator), reason }),
  );
  const unproven = t("results.reserves.undocumented", {
    count: undocumented.length,
    list: list(undocumented.map(names.question)),
  });
  return headed(t("results.reserves.title"), [
    ...(items.length === 0
      ? []
      : [
          ...text("p", `${t("results.reserves.notApplicable")}. ${t("results.reserves.naHelp")}`),
          { kind: "list" as const, items },
        ]),
    ...(undocumented.length === 0 ? [] : text("p", `${texts.sentences.undocumented} ${unproven}`)),
  ]);
}

function provenance({ mark, model, texts }: ReportSource, address: string, { t, date }: Words) {
  const survey = { term: t("published.fact.survey"), detail: `${texts.title}, ${model.survey.version}` };
  const page = { term: t("papers.provenance.page"), detail: address };
  switch (mark.kind) {
    case "draft":
      return [
        { term: t("papers.provenance.state"), detail: t("papers.provenance.draft", { date: date(mark.at) }) },
        survey,
        page,
      ];
    case "finalised":
      return [
        {
          term: t("published.fact.finalised"),
          detail: t("published.fact.version", { number: mark.version, date: date(mark.at) }),
        },
        ...[survey, page],
        { term: t("papers.provenance.hash"), detail: mark.hash },
      ];
    case "published":
      return [
        {
          term: t("published.fact.published"),
          detail: t("published.fact.version", { number: mark.number, date: date(mark.at) }),
        },
        { term: t("published.fact.finalised"), detail: date(mark.finalisedAt) },
        ...[survey, page],
        ...(mark.authorised === null
          ? []
          : [
              {
                term: t("published.fact.authorised"),
                detail: t("published.fact.authorised.by", {
                  ...{ name: mark.authorised.name, mandate: mark.authorised.mandate },
                  date: date(mark.authorised.at),
                }),
              },
            ]),
        { term: t("published.fact.hash"), detail: mark.hash },
      ];
  }
}
