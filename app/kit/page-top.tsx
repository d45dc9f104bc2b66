import type { BodyHeading } from "../domain/directory/body-heading.ts";
import { BackLink } from "./back-link.tsx";
import { DemoBanner } from "./demo-banner.tsx";

interface PageTopProps {
  readonly body: BodyHeading;
  readonly back: { readonly href: string; readonly text: string };
}

/** What stands above everything else on a page of an assessment. */
export function PageTop({ body, back }: PageTopProps) {
  return (
    <>
      {body.demonstration !== null && <DemoBanner>{body.demonstration}</DemoBanner>}
      <BackLink href={back.href}>{back.text}</BackLink>
    </>
  );
}
