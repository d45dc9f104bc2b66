// What a shared link of a published result shows, as a picture.
import type { Endpoint } from "../http/endpoint.server.ts";
import { wordsOf } from "../i18n/server-words.server.ts";
import { sendWithdrawn } from "../public-site/send-withdrawn.http.server.ts";
import { viewPublished } from "../public-site/view-published.server.ts";
import { publishedOf } from "../publication/published-of.server.ts";
import { createPictures } from "./draw-pictures.http.server.ts";
import { pictureOf } from "./picture-of.ts";
import { sharePicture } from "./share-picture.ts";

const pictures = createPictures();

/** Of the latest version. */
export const sharePictureFile: Endpoint = async (call) => {
  const { deps, params, locale, response, give } = call;
  const place = { slug: params["slug"] ?? "", edition: params["edition"] ?? "" };
  const answer = viewPublished(deps, { ...place, number: null, locale });
  if (!answer.ok) return answer.reason;
  if (answer.value.kind === "withdrawn") {
    const gone = publishedOf(deps, place);
    return gone?.kind === "withdrawn" ? sendWithdrawn(response, gone) : "NOT_FOUND";
  }
  const picture = await pictures.of(sharePicture(pictureOf(answer.value.view, wordsOf(locale))));
  return picture === null ? "UNAVAILABLE" : give({ type: "image/png", chunks: [picture] });
};
