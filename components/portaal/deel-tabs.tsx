import clsx from "clsx";
import Link from "next/link";

const DELEN = [["lopend", "Loopt nu"], ["klaar", "Afgerond"], ["volgt", "Ik kijk mee"], ["afdeling", "Mijn afdeling"]] as const;
export type Deel = (typeof DELEN)[number][0];

/** The lists of one page; the choice stands in the address. Lists of others are there for who has them. */
export function DeelTabs({ deel, ook }: { deel: Deel; ook: Readonly<Record<"volgt" | "afdeling", boolean>> }) {
  return (
    <nav aria-label="Welke meldingen" className="mt-7 flex flex-wrap gap-x-6 border-b border-line">
      {DELEN.filter(([waarde]) => waarde === "lopend" || waarde === "klaar" || waarde === deel || ook[waarde]).map(([waarde, label]) => (
        <Link key={waarde} href={`/meldingen?deel=${waarde}`} aria-current={waarde === deel ? "page" : undefined} className={clsx("-mb-px inline-flex min-h-11 items-center border-b-2", waarde === deel ? "border-petrol font-semibold text-petrol" : "border-transparent text-ink-2 hover:border-line-strong hover:text-ink")}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
