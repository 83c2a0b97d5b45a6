"use client";

import clsx from "clsx";
import { useEffect, useRef, type ReactNode } from "react";

type Props = { knop: ReactNode; label: string; children: ReactNode; kant?: "links" | "rechts"; knopClass?: string; /** For a wide panel that must fit on a phone. */ paneelClass?: string; /** The command that opens it. */ teken?: string };

/**
 * A disclosure that opens a small panel. It is `details`, so it works before and without
 * JavaScript; with it, Escape and a press elsewhere close it and the focus goes back.
 */
export function Menu({ knop, label, children, kant = "rechts", knopClass, paneelClass, teken }: Props) {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const menu = ref.current;
    if (!menu) return;
    const close = () => { menu.open = false; };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.open) return;
      event.stopPropagation();
      close();
      menu.querySelector("summary")?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !menu.contains(event.target)) close();
    };
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("a")) close();
    };
    menu.addEventListener("keydown", onKey);
    menu.addEventListener("click", onClick);
    document.addEventListener("pointerdown", onPress);
    return () => {
      menu.removeEventListener("keydown", onKey);
      menu.removeEventListener("click", onClick);
      document.removeEventListener("pointerdown", onPress);
    };
  }, []);
  return (
    <details ref={ref} className="relative">
      <summary data-bediening={teken} className={clsx("rounded", knopClass)}>{knop}<span className="sr-only">{label}</span></summary>
      <div className={clsx("absolute z-30 mt-2 flex min-w-60 flex-col rounded-lg border border-line bg-surface p-1.5 text-base text-ink shadow-zweef", kant === "rechts" ? "right-0" : "left-0", paneelClass)}>
        {children}
      </div>
    </details>
  );
}
