"use client";

import { lazy, type ComponentProps } from "react";

const MeekijkBalk = lazy(async () => ({ default: (await import("./meekijk-balk")).MeekijkBalk }));

/** What who looks along can do. The melder, who opens this page most, does not fetch it. */
export function MeekijkLater(props: ComponentProps<typeof MeekijkBalk>) {
  return <MeekijkBalk {...props} />;
}
