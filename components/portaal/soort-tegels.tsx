import clsx from "clsx";
import Link from "next/link";
import { KwisIcoon } from "@/components/melding/kwis-icoon";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";

/** The four doors of the servicepagina. */
export function SoortTegels({ className }: { className?: string }) {
  return (
    <ul className={clsx("grid grid-cols-2 gap-2.5 sm:gap-3.5 lg:grid-cols-4", className)}>
      {KWIS_TEGELS.map(({ kwis, kop, uitleg }) => (
        <li key={kwis} className="flex">
          <Link href={`/diensten?deur=${kwis}`} className="flex w-full flex-col items-start gap-3.5 rounded-xl border border-line bg-surface p-4 transition-colors hover:border-petrol sm:p-5">
            <KwisIcoon kwis={kwis} groot />
            <span>
              <span className="block text-lg leading-snug font-bold tracking-tight text-balance">{kop}</span>
              <span className="mt-1 hidden text-sm text-ink-2 sm:block">{uitleg}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
