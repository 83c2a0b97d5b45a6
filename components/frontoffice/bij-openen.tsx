"use client";

import { Suspense, useEffect, useRef, useState, type ReactNode } from "react";

/** Makes what stands in a menu only when that menu first opens: its script and its data come then too. */
export function BijOpenen({ children }: { children: () => ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const details = ref.current?.closest("details");
    const onToggle = () => {
      setOpen(details?.open === true);
      if (details?.open) requestAnimationFrame(() => details.querySelector<HTMLElement>("[data-begin]")?.focus());
    };
    // It may stand open already: the browser opens it before our script is there.
    if (details?.open) onToggle();
    details?.addEventListener("toggle", onToggle);
    return () => details?.removeEventListener("toggle", onToggle);
  }, []);
  return <div ref={ref} className="min-h-8">{open ? <Suspense fallback={<p className="laat-zien p-2 text-sm text-ink-2">Bezig met ophalen …</p>}>{children()}</Suspense> : null}</div>;
}
