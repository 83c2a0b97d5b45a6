"use client";

import { useEffect, useRef, type ComponentProps } from "react";

// The very first page of a visit keeps the browser's own start of reading; later ones move it.
let visited = false;

/** The h1 of a page. After a navigation inside the site it takes the focus, so a reader hears where it is. */
export function AutoFocusHeading(props: Omit<ComponentProps<"h1">, "tabIndex" | "ref">) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const hasError = document.querySelector('[role="alert"]') !== null;
    if (visited && !hasError) ref.current?.focus({ preventScroll: true });
    visited = true;
  }, []);
  return <h1 ref={ref} tabIndex={-1} {...props} />;
}
