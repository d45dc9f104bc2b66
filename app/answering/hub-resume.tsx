import { useWords } from "../i18n/words-context.ts";
import { Actions } from "../kit/actions.tsx";
import { publicationPath, questionPath, sketchPath, sketchRadarPath } from "../kit/assessment-paths.ts";
import { ButtonLink } from "../kit/button.tsx";
import { NEXT_ACTS } from "../publication/next-act.ts";
import type { NextQuestion, SketchState } from "./hub.view.ts";
import type { HubPageProps } from "./hub-page-props.ts";

/** Where one was, in words, and the main act of the page: to go on there, or what follows. Nothing for who only reads. */
export function HubResume({ next, mayAnswer, ...page }: HubPageProps) {
  const { t } = useWords();
  if (!mayAnswer) return <WhatFollows {...page} />;
  if (next === null) return <p>{t("answering.hub.allAnswered")}</p>;
  const { address, sections, sketch } = page;
  const isNew = sections.every(({ status }) => status === "todo");
  const at = { address, next, isNew };
  return sketch !== null && !next.isAsked && (isNew || sketch.isUnderWay) ? (
    <InSketch {...at} sketch={sketch} />
  ) : (
    <InOrder {...at} hasSketch={(sketch?.answered ?? 0) > 0} />
  );
}

/** Of a finalised assessment, for who leads it: whether others get to read it is decided next. */
function WhatFollows({
  address,
  finalised,
  mayFinalise,
  publication,
}: Omit<HubPageProps, "next" | "mayAnswer">) {
  const { t } = useWords();
  if (finalised === null || !mayFinalise) return null;
  return (
    <p>
      <ButtonLink href={publicationPath(address)}>{t(NEXT_ACTS[publication?.standing ?? "none"])}</ButtonLink>
    </p>
  );
}

interface Resumed extends Pick<HubPageProps, "address"> {
  readonly next: NextQuestion;
  /** Nothing was answered yet. */
  readonly isNew: boolean;
}

function InSketch({ address, next, isNew, sketch }: Resumed & { readonly sketch: SketchState }) {
  const { t } = useWords();
  const { answered, total } = sketch;
  return (
    <>
      <p className="lead">
        {isNew
          ? t("answering.hub.sketch", { count: total })
          : t("answering.hub.inSketch", { count: answered, total })}
      </p>
      <Actions>
        <ButtonLink href={sketchPath(address)}>
          {t(isNew ? "answering.hub.startSketch" : "answering.hub.continue")}
        </ButtonLink>
        <a href={questionPath(address, next.sectionId, next.questionId)}>
          {t("answering.hub.inOrder", { section: next.section })}
        </a>
      </Actions>
    </>
  );
}

function InOrder({ address, next, isNew, hasSketch }: Resumed & { readonly hasSketch: boolean }) {
  const { t } = useWords();
  const { section, question, isAsked } = next;
  const where = isNew ? "answering.hub.first" : "answering.hub.where";
  return (
    <>
      <p className="lead">{t(isAsked ? "answering.hub.asked" : where, { section, question })}</p>
      <Actions>
        <ButtonLink href={questionPath(address, next.sectionId, next.questionId)}>
          {t(isNew ? "answering.hub.start" : "answering.hub.continue")}
        </ButtonLink>
        {hasSketch ? <a href={sketchRadarPath(address)}>{t("answering.hub.seeSketch")}</a> : null}
      </Actions>
    </>
  );
}
