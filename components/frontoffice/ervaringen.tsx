import clsx from "clsx";
import Link from "next/link";
import { formatDag } from "@/lib/format/format-moment";
import { StemmingLijn, type StemmingPunt } from "./stemming-lijn";

const MEEST = 3;

function Lijst({ kop, punten, nu, kleur }: { kop: string; punten: readonly StemmingPunt[]; nu: number; kleur: string }) {
  if (punten.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3 className={clsx("text-sm font-semibold", kleur)}>{kop}</h3>
      <ul className="mt-1 flex flex-col gap-1.5">
        {punten.toReversed().slice(0, MEEST).map(({ nummer, op, wat, toelichting }, index) => (
          <li key={`${nummer}-${index}`} className="wrap-anywhere"><Link prefetch={false} href={`/wachtrij/M${nummer}`} className="inline-flex min-h-6 items-center hover:underline">{wat}</Link> <span className="text-sm text-ink-2">{formatDag(op, nu)}{toelichting ? ` · “${toelichting}”` : ""}</span></li>
        ))}
      </ul>
    </div>
  );
}

/** How it went with this klant: the line, and below it what went right and what did not. */
export function Ervaringen({ punten, nu }: { punten: readonly StemmingPunt[]; nu: number }) {
  if (punten.length === 0) return <p className="text-ink-2">Er is nog geen cijfer, klacht of compliment.</p>;
  return (
    <div className="flex flex-col gap-3">
      <StemmingLijn punten={punten} nu={nu} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Lijst kop="Ging niet goed" punten={punten.filter(({ gezindheid }) => gezindheid === "mis")} nu={nu} kleur="text-koper" />
        <Lijst kop="Ging goed" punten={punten.filter(({ gezindheid }) => gezindheid === "goed")} nu={nu} kleur="text-groen" />
      </div>
    </div>
  );
}
