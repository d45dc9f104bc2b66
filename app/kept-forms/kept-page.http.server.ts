// The action of a page whose form may be sent after its session ended: what was typed is kept and the person asked to
// sign in; back on the page they apply it or drop it.
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { formPairs } from "../http/form-pairs.server.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { keepForm } from "./keep-form.server.ts";
import { dropKeptForm } from "./kept-form.server.ts";
import { keptSecrets, signInToContinue } from "./kept-form-cookie.http.server.ts";

export interface SentForm {
  readonly pairs: readonly FormPair[];
  /** Ends the action once all of it is saved: what was kept of it is needed no more. */
  readonly leave: (to: string) => Promise<never>;
}

/** `place` names the page (`keptPlace`); `handle` does what its form is for. */
export async function keptAction<Answer>(
  args: ActionFunctionArgs,
  place: string,
  handle: (sent: SentForm) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { request, context } = args;
  const pairs = await formPairs(request);
  const here = { ref: assessmentRef(args), place, secrets: keptSecrets(request) };
  const secret = await keepForm(context.deps, { ...here, pairs });
  if (secret !== null) return signInToContinue(request, context.locale, secret);
  const said = pairs.find(([name]) => name === "kept")?.[1];
  const leave = async (to: string): Promise<never> => {
    if (said === "apply" || said === "discard") await dropKeptForm(context.deps, here);
    throw redirect(to, 303);
  };
  const { pathname, search } = new URL(request.url);
  return said === "discard" ? leave(pathname + search) : handle({ pairs, leave });
}
