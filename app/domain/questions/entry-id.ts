/** What the id of an entry of a list looks like. */
export const ENTRY_ID = /^[\w.-]{1,40}$/;
