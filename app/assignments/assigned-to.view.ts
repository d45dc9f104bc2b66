/** Who is asked for a section or a part of it, as others read it. */
export interface AssignedTo {
  /** Name or address; null for a reader who may not know who is in the team. */
  readonly who: string | null;
  readonly dueOn: string | null;
}
