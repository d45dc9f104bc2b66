import { Children, Fragment, type ReactNode } from "react";

interface ActionsProps {
  /** Links and buttons, and nothing for what is not offered. */
  readonly children: ReactNode;
  readonly isOnPaper?: boolean;
}

/** What can be done here, in a row. A space stands between two: where the stylesheet has not arrived they are two words. */
export function Actions({ children, isOnPaper = true }: ActionsProps) {
  return (
    <div className={isOnPaper ? "actions" : "actions no-print"}>
      {Children.toArray(children).map((child, place) => (
        <Fragment key={typeof child === "object" && "key" in child ? child.key : place}>
          {place > 0 && " "}
          {child}
        </Fragment>
      ))}
    </div>
  );
}
