// How every page answers that would write into an assessment, or let someone write, while it is finalised.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { FormPair } from "../domain/answers/form-pair.ts";
import { refuse, refuseWith } from "../http/reply.server.ts";
import { keptSecrets } from "../kept-forms/kept-form-cookie.http.server.ts";
import { PageView } from "../kit/page-view.ts";
import { assessmentRef } from "../record/assessment-ref.http.server.ts";
import { viewLocked } from "./view-locked.server.ts";

interface LockedForm {
  readonly sent: readonly FormPair[];
  /** The one question of the page; left out where it has several, or none. */
  readonly questionId?: string;
}
interface LockedVisit {
  readonly questionId?: string;
  /** Names the page to what was kept when a session had ended. */
  readonly place: string;
  /** Where the answers are read meanwhile. */
  readonly readAt: string;
}

/** Shows what was typed, so that it can be copied. */
export function refuseLocked(args: ActionFunctionArgs, { sent, questionId }: LockedForm): never {
  const { deps, locale } = args.context;
  const locked = viewLocked(deps, { ref: assessmentRef(args), locale, sent, questionId: questionId ?? null });
  return locked.ok ? refuseWith("FINALISED", new PageView(locked.value)) : refuse(locked.reason);
}

/** The same for what was typed before the session ended; without such a text, the answers as they were finalised. */
export function leaveLocked(args: LoaderFunctionArgs, { questionId, place, readAt }: LockedVisit): never {
  const { deps, locale } = args.context;
  const kept = { secrets: keptSecrets(args.request), place };
  const asked = { ref: assessmentRef(args), locale, sent: null, kept, questionId: questionId ?? null };
  const locked = viewLocked(deps, asked);
  if (!locked.ok) return refuse(locked.reason);
  if (locked.value.typed.length === 0) throw redirect(readAt, 302);
  return refuseWith("FINALISED", new PageView(locked.value));
}
