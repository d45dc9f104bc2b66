import type { AccountSession } from "../account/sessions.view.ts";
import type { Task } from "../assignments/tasks.view.ts";
import type { Body } from "../domain/directory/body.ts";
import type { MemberRole } from "../domain/people/role.ts";
import type { Account } from "../domain/people/visitor.ts";

export interface AccountBody {
  readonly body: Pick<Body, "slug" | "name">;
  readonly role: MemberRole;
  /** Null: until it is taken back. */
  readonly expiresAt: Date | null;
  /** The trial that was taken along; null for the body as a whole. */
  readonly edition: string | null;
}
export interface AccountView {
  readonly account: Pick<Account, "email" | "name">;
  readonly bodies: readonly AccountBody[];
  readonly sessions: readonly AccountSession[];
  readonly tasks: readonly Task[];
  /** Of the barometer: administrators and investigators. */
  readonly seesStatus: boolean;
  /** Some body lets them lead workshops. */
  readonly leadsWorkshops: boolean;
  /** Publications that wait for this visitor to read them; null for who does not moderate. */
  readonly toModerate: number | null;
}
