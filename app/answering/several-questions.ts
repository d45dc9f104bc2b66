/** Put before the names of a question on a page of several. */
export function prefixOf(questionId: string): string {
  return `${questionId}:`;
}
