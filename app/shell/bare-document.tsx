import { Links } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWords } from "../i18n/words-context.ts";

interface BareDocumentProps {
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * Around a page that stands in a frame of another site. Its links open beside that site: our pages let nobody frame them, and
 * whoever reads is not taken away from where they are.
 */
export function BareDocument({ title, children }: BareDocumentProps) {
  const { locale } = useWords();
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <base target="_blank" />
        <Links />
      </head>
      <body>
        <main id="main" className="bare">
          {children}
        </main>
      </body>
    </html>
  );
}
