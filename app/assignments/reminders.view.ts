export interface RemindersView {
  /** The section or the question, in words. */
  readonly what: string;
  readonly body: string;
  /** No reminder will come, whatever the button does. */
  readonly isOver: boolean;
}
