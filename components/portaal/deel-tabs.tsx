import clsx from "clsx";
import Link from "next/link";

const DELEN = [["lopend", "Loopt nu"], ["klaar", "Afgerond"]] as const;

/** Two lists of one page; the choice stands in the address. */
export function DeelTabs({ deel }: { deel: "lopend" | "klaar" }) {
  return (
    <nav aria-label="Welke meldingen" className="mt-7 flex gap-6 border-b border-line">
      {DELEN.map(([waarde, label]) => (
        <Link key={waarde} href={`/meldingen?deel=${waarde}`} aria-current={waarde === deel ? "page" : undefined} className={clsx("-mb-px inline-flex min-h-11 items-center border-b-2", waarde === deel ? "border-petrol font-semibold text-petrol" : "border-transparent text-ink-2 hover:border-line-strong hover:text-ink")}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
