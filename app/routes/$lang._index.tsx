import { useWords } from "../i18n/words-context.ts";
import { pageHandle } from "../page-handle.ts";

export const handle = pageHandle({ title: ({ t }) => t("shell.brand") });

export default function Home() {
  const { t } = useWords();
  return <h1>{t("shell.brand")}</h1>;
}
