// What a page is about, for programs that read pages: https://schema.org as JSON-LD.

/** Data, never run: a browser runs no element of this type, whatever the policy of the page. */
export function DataBlock({ value }: { readonly value: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: see jsonInPage.
      dangerouslySetInnerHTML={{ __html: jsonInPage({ "@context": "https://schema.org", ...value }) }}
    />
  );
}

/** No text in it can end the element that it stands in. */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
