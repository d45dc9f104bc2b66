import { useEffect, useRef, useState } from "react";

/** The newest value, changing at most once in so many milliseconds: a screen reader is not talked over. */
export function useThrottled(value: string, pause: number): string {
  const [shown, setShown] = useState(value);
  const shownAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (value === shown) return;
    const wait = Math.max(0, shownAt.current + pause - performance.now());
    const timer = setTimeout(() => {
      shownAt.current = performance.now();
      setShown(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, shown, pause]);
  return shown;
}
