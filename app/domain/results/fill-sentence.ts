/** A sentence of the questionnaire with its {{names}} replaced. A name without a value stays as it is, so that a fault shows. */
export function fillSentence(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
