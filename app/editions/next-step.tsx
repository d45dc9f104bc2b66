import { useWords } from "../i18n/words-context.ts";
import { Notification } from "../kit/notification.tsx";
import { pathTo } from "../kit/path-to.ts";

const STEPS = { open: "edition", invite: "edition-letters" } as const;

interface NextStepProps {
  readonly step: keyof typeof STEPS;
  /** Key. */
  readonly edition: string;
}

/** Where an edition goes on after what was just done: who runs their first one does not know its pages yet. */
export function NextStep({ step, edition }: NextStepProps) {
  const { t, locale } = useWords();
  return (
    <Notification tone="info">
      <p>
        {t(`editions.next.${step}`)}{" "}
        <a href={pathTo(STEPS[step], { locale, edition })}>{t(`editions.next.${step}.link`)}</a>
      </p>
    </Notification>
  );
}
