import { useWords } from "../i18n/words-context.ts";
import { Button } from "../kit/button.tsx";
import type { PublicationView } from "./publication.view.ts";

/** What everybody is told before anything is published, word for word, and the way to say more or less. */
export function ListingChoice({ listing, mayAct }: Pick<PublicationView, "listing" | "mayAct">) {
  const { t, date } = useWords();
  if (listing === null) return null;
  const { isListed, edition, since } = listing;
  const values = { edition, date: date(since) };
  const told = [
    t("publication.listing.nothing"),
    ...(isListed ? [t("publication.listing.takesPart", values)] : []),
  ];
  return (
    <section className="flow" aria-labelledby="listing-title">
      <h2 id="listing-title">{t("publication.listing.title")}</h2>
      <p>{t(isListed ? "publication.listing.isTold" : "publication.listing.isNotTold")}</p>
      <p className="lead">{told.join(" ")}</p>
      {mayAct ? <Change listing={listing} /> : null}
    </section>
  );
}

function Change({ listing }: { readonly listing: NonNullable<PublicationView["listing"]> }) {
  const { t, date } = useWords();
  const { isListed, edition, since } = listing;
  return (
    <form method="post" className="flow" aria-labelledby="listing-title">
      {isListed ? null : <p>{t("publication.listing.wouldAdd", { edition, date: date(since) })}</p>}
      <Button kind="secondary" name="intent" value={isListed ? "unlist" : "list"}>
        {t(isListed ? "publication.listing.unlist" : "publication.listing.list")}
      </Button>
    </form>
  );
}
