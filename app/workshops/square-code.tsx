import { useWords } from "../i18n/words-context.ts";
import type { JoinSquareView } from "./screen.view.ts";
import styles from "./square-code.module.css";

/** Dark on white whatever the theme: readers of phones expect it so. */
export function SquareCode({ square }: { readonly square: JoinSquareView }) {
  const { t } = useWords();
  const { size, path, address } = square;
  return (
    <svg
      className={styles["square"]}
      viewBox={`0 0 ${size} ${size}`}
      width={size * 6}
      height={size * 6}
      role="img"
      aria-label={t("workshops.square", { address })}
      shapeRendering="crispEdges"
    >
      <path fill="#ffffff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000000" d={path} />
    </svg>
  );
}
