// How DCAT-AP 3 says what every part of a catalogue says: languages, themes, licences, moments and files.
import type { Words } from "../i18n/words.ts";
import { LICENCE } from "../kit/licence.ts";

const AUTHORITY = "http://publications.europa.eu/resource/authority";
const LICENCE_NAME = [AUTHORITY, "licence", "ETALAB_2_0"].join("/");
export const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  hydra: "http://www.w3.org/ns/hydra/core#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;
const LANGUAGES = { fr: "FRA", en: "ENG" } as const;
export const THEME = {
  ...{ "@id": `${AUTHORITY}/data-theme/GOVE`, "@type": "skos:Concept" },
  "skos:prefLabel": { "@value": "Gouvernement et secteur public", "@language": "fr" },
};
export const LICENSE = {
  "@id": LICENCE_NAME,
  "@type": "dct:LicenseDocument",
  "dct:title": LICENCE.title,
};

export function language({ locale }: Pick<Words, "locale">): object {
  return { "@id": `${AUTHORITY}/language/${LANGUAGES[locale]}`, "@type": "dct:LinguisticSystem" };
}

const MEDIA = {
  CSV: "text/csv",
  JSON: "application/json",
  PARQUET: "application/vnd.apache.parquet",
  ZIP: "application/zip",
} as const;

/** A file in French, as its address says: the other language has the same file under its own address. */
export function distribution(url: string, format: keyof typeof MEDIA): object {
  return {
    ...{ "@id": `${url}#fichier`, "@type": "dcat:Distribution", "dct:title": format },
    ...{ "dcat:accessURL": { "@id": url, "@type": "foaf:Document" }, "dcat:downloadURL": { "@id": url } },
    ...{ "dct:license": LICENSE, "dct:language": language({ locale: "fr" }) },
    "dct:format": { "@id": `${AUTHORITY}/file-type/${format}`, "@type": "dct:MediaTypeOrExtent" },
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${MEDIA[format]}`,
      "@type": "dct:MediaType",
    },
  };
}

/** The year that the figures are of, begun and ended by it; nothing where there is no edition. */
export function temporal(year: number | null): object {
  if (year === null) return {};
  const at = { "@value": String(year), "@type": "xsd:gYear" };
  return {
    "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": at, "dcat:endDate": at },
  };
}

/** Milliseconds. */
export function issuedAndModified({
  issued,
  modified,
}: {
  readonly issued: number;
  readonly modified: number;
}): object {
  return { "dct:issued": moment(issued), "dct:modified": moment(modified) };
}

function moment(at: number): object {
  return { "@value": new Date(at).toISOString(), "@type": "xsd:dateTime" };
}

export function pageAt(url: string): object {
  return { "@id": url, "@type": "foaf:Document" };
}

export function inEach(words: readonly Words[], say: (words: Words) => string): readonly object[] {
  return words.map((one) => said(one, say(one)));
}

export function said({ locale }: Words, text: string): object {
  return { "@value": text, "@language": locale };
}
