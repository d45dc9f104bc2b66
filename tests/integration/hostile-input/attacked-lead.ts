import { acceptInvitation } from "../../../app/usecases/answer-invitation.server.ts";
import type { Deps } from "../../../app/usecases/deps.server.ts";
import { invite } from "../../../app/usecases/invite.server.ts";
import { nameAdministrator } from "../../../app/usecases/name-administrator.server.ts";
import { requestSignIn } from "../../../app/usecases/request-sign-in.server.ts";
import { signIn } from "../../../app/usecases/sign-in.server.ts";

export interface AttackedLead {
  readonly session: string;
  /** Tokens of mails that were not answered yet. */
  readonly signInLink: string;
  readonly invitation: string;
}

const EMAIL = "lead@attacked.example";

/** Named an administrator, then invited by themselves. */
export async function anAttackedLead(deps: Deps, slug: string): Promise<AttackedLead> {
  nameAdministrator(deps, { email: EMAIL, role: "administrator" });
  const first = await signIn(deps, { token: await aSignInLink(deps), device: "?", previous: null });
  if (!first.ok) throw new Error(first.reason);
  const session = first.value.session;
  const token = await anInvitation(deps, { slug, session, email: EMAIL });
  const joined = await acceptInvitation(deps, { token, name: "Lead", device: "?", previous: null });
  if (!joined.ok) throw new Error(joined.reason);
  return {
    session: joined.value.session,
    signInLink: await aSignInLink(deps),
    invitation: await anInvitation(deps, { slug, session, email: "invited@attacked.example" }),
  };
}

async function aSignInLink(deps: Deps): Promise<string> {
  let mailed = "";
  const compose = (token: string) => {
    mailed = token;
    return { subject: "", text: "" };
  };
  await requestSignIn(deps, { email: EMAIL, returnTo: "/fr/compte", compose });
  return mailed;
}

async function anInvitation(
  deps: Deps,
  { slug, session, email }: { readonly slug: string; readonly session: string; readonly email: string },
): Promise<string> {
  let mailed = "";
  const invited = await invite(deps, {
    ...{ slug, session, email, role: "lead", commune: null },
    compose: ({ token }) => {
      mailed = token;
      return { subject: "", text: "" };
    },
  });
  if (!invited.ok) throw new Error(invited.reason);
  return mailed;
}
