import clsx from "clsx";
import type { ReactNode } from "react";

export type Toon = "rustig" | "actief" | "wacht" | "goed" | "let-op" | "weg";

const TOON = {
  rustig: "border-line-strong bg-surface text-ink-2",
  actief: "border-transparent bg-petrol-soft text-petrol-strong",
  wacht: "border-transparent bg-s-soft text-s",
  goed: "border-transparent bg-groen-soft text-groen",
  "let-op": "border-transparent bg-koper-soft text-koper",
  weg: "border-transparent bg-sunken text-ink-2",
} as const satisfies Record<Toon, string>;

/** One word or a few. On a phone a long one takes a second line: a label that cannot break would push the page sideways. */
export function Badge({ toon = "rustig", children, className }: { toon?: Toon; children: ReactNode; className?: string }) {
  return (
    <span className={clsx("inline-flex items-center gap-1 rounded-lg border px-2.5 py-0.5 text-sm font-medium sm:whitespace-nowrap [&_svg]:size-[1.1em]", TOON[toon], className)}>
      {children}
    </span>
  );
}
