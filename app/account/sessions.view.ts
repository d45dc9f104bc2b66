export interface AccountSession {
  readonly publicId: string;
  readonly device: string;
  readonly seenAt: Date;
  /** The one that asks. */
  readonly isThis: boolean;
}
