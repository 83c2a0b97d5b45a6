import clsx from "clsx";
import type { ReactNode } from "react";

type Props = { href: string; children: ReactNode; className?: string; /** What the list holds, for who hears only the number. */ label?: string };

/** A number that opens exactly the meldingen it counted. A plain link, as there are hundreds: SturenBord takes the press. */
export function GetalLink({ href, children, className, label }: Props) {
  return (
    <a href={href} aria-label={label} className={clsx("inline-block min-h-6 decoration-1 underline-offset-4 hover:text-petrol hover:underline", className)}>
      {children}
    </a>
  );
}
