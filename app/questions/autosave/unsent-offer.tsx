import { useEffect, useState } from "react";
import { useWords } from "../../i18n/words-context.ts";
import { Actions } from "../../kit/actions.tsx";
import { Button } from "../../kit/button.tsx";
import { Notification } from "../../kit/notification.tsx";
import { type Pair, questionPairs, typedPairs } from "./question-pairs.ts";
import { useSaving } from "./saving-context.ts";
import { deleteUnsent, getUnsent, type UnsentCopy } from "./unsent-copy.ts";
import type { AutosavedQuestion } from "./use-autosave.ts";

/** Offers back what was typed in this tab and never reached the server. Nothing when there is no such text. */
export function UnsentOffer({ prefix, copyKey }: AutosavedQuestion) {
  const { form } = useSaving();
  const { t, localTime } = useWords();
  const [copy, setCopy] = useState<UnsentCopy | null>(null);
  useEffect(() => {
    const kept = getUnsent(copyKey);
    if (kept === null || form.current === null) return;
    if (saysTheSame(kept.pairs, questionPairs(form.current, prefix))) deleteUnsent(copyKey);
    else setCopy(kept);
  }, [form, prefix, copyKey]);
  if (copy === null) return null;
  const discard = () => {
    deleteUnsent(copyKey);
    setCopy(null);
  };
  return (
    <Notification tone="warning" title={t("questions.unsent.title")}>
      <p>{t("questions.unsent.found", { time: localTime(new Date(copy.keptAt)) })}</p>
      <Actions>
        <Button
          type="button"
          kind="secondary"
          onClick={() => form.current && restore(form.current.action, prefix, copy)}
        >
          {t("questions.unsent.restore")}
        </Button>
        <Button type="button" kind="link" onClick={discard}>
          {t("questions.unsent.discard")}
        </Button>
      </Actions>
    </Notification>
  );
}

function saysTheSame(a: readonly Pair[], b: readonly Pair[]): boolean {
  return JSON.stringify(typedPairs(a)) === JSON.stringify(typedPairs(b));
}

const OF_THE_PAGE = ["form", "seq"];

/** Asks for the page again with the copy in it, on the version it was typed on: a later change by others still shows. */
function restore(action: string, prefix: string, copy: UnsentCopy): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  for (const [name, value] of [...copy.pairs, ["intent", "restore"] as const]) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = OF_THE_PAGE.includes(name) || name === "intent" ? name : prefix + name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
}
