/** Who runs this site, as far as its settings say. */
export interface SiteView {
  readonly publisher: string | null;
  readonly address: string | null;
  readonly host: string | null;
  readonly email: string | null;
  readonly sourceUrl: string | null;
}
