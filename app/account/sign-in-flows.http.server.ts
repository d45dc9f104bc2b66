// What a browser carries while its person is at the identity provider: sealed, so that nobody reads or makes one, for
// ten minutes, and good for one return. The key lives as long as the process: after a restart one begins again.
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";

const TEN_MINUTES_SECONDS = 600;
const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

export const FLOW_SECONDS = TEN_MINUTES_SECONDS;

const flowSchema = z.object({
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** Where the person was going: a path of ours. */
  returnTo: z.string(),
});
const sealedSchema = flowSchema.extend({ until: z.number() });

export type SignInFlow = Readonly<z.infer<typeof flowSchema>>;

export interface SignInFlows {
  readonly seal: (flow: SignInFlow, now: Date) => string;
  /** Gives the flow of this state, once; null for any other, an old one, or none of ours. */
  readonly open: (sealed: string, state: string | null, now: Date) => SignInFlow | null;
}

export function createSignInFlows(): SignInFlows {
  const key = randomBytes(32);
  const used = new Map<string, number>();
  return {
    seal: (flow, now) => seal(key, { ...flow, until: now.getTime() + TEN_MINUTES_SECONDS * 1_000 }),
    open: (sealed, state, now) => {
      for (const [old, until] of used) if (until <= now.getTime()) used.delete(old);
      const flow = unseal(key, sealed);
      if (flow === null || flow.state !== state || flow.until <= now.getTime() || used.has(state))
        return null;
      used.set(state, flow.until);
      return flow;
    },
  };
}

function seal(key: Buffer, value: z.infer<typeof sealedSchema>): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString("base64url");
}

function unseal(key: Buffer, sealed: string): z.infer<typeof sealedSchema> | null {
  const bytes = Buffer.from(sealed, "base64url");
  const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    return sealedSchema.parse(JSON.parse(text.toString("utf8")));
  } catch {
    return null;
  }
}
