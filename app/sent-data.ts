// What a scripted page was answered to the form that led to it. Remix forgets it as soon as a link inside the page is
// followed, such as one of an error summary, and the page would then lose what was typed.
import type { SerializeFrom } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useState } from "react";

/** The same for as long as the page stands; undefined when no form led to it. */
export function useSentData<Action>(): SerializeFrom<Action> | undefined {
  const [sent] = useState(useActionData<Action>());
  return sent;
}
