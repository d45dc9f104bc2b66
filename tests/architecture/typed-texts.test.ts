// Q5, A4: what people typed is shown in the language that it is in. Where a page keeps typed lines or quotes somebody, it
// does so by the component that says which language that is.
import { describe, expect, it } from "vitest";
import { appSources } from "./sources.ts";

/** Elements that quote, or whose lines are kept as they were typed, with all that is in them. */
const TYPED =
  /<(?<tag>blockquote|q)(?=[\s>])[\s\S]*?<\/\k<tag>>|<(?<other>[a-z]\w*)[^<>]*(?:className="(?:[^"]* )?preserved|className=\{styles\["typed"\])[\s\S]*?<\/\k<other>>/g;
const SAYS_ITS_LANGUAGE = /<(TypedText|TypedWithin|RetainedSentence)\b/;
/** The outbox of a test site shows mails of ours. */
const OF_OURS = ["app/account/outbox-page.tsx"];

const pages = appSources().filter(({ path }) => path.endsWith(".tsx") && !OF_OURS.includes(path));

describe("Q5: what people typed", () => {
  it("carries its language wherever it is shown", () => {
    const found = pages.flatMap(({ path, text }) => bare(text).map((element) => `${path}: ${element}`));
    expect(found).toEqual([]);
  });

  it("is looked for where it stands", () => {
    const all = pages.flatMap(({ text }) => text.match(TYPED) ?? []);
    expect(all.length).toBeGreaterThan(20);
  });

  it("is found where it does not", () => {
    const faults = [
      '<p className="small preserved">{reason}</p>',
      "<blockquote>{said}</blockquote>",
      '<span key="a" className={styles["typed"]}>{t("a", { reason })}</span>',
      '<p className="preserved">\n  {text}\n</p>',
    ];
    expect(faults.flatMap(bare)).toEqual(faults);
    expect(bare('<p className="preserved">\n  <TypedText text={reason} />\n</p>')).toEqual([]);
    expect(bare('<p className="lead">{reason}</p>')).toEqual([]);
  });
});

function bare(text: string): readonly string[] {
  return (text.match(TYPED) ?? []).filter((element) => !SAYS_ITS_LANGUAGE.test(element));
}
