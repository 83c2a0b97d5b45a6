import clsx from "clsx";
import Link from "next/link";
import { KWIS_TEGELS } from "@/lib/i18n/teksten";

/** The four doors in a row, with the one that is open. */
export function DeurTabs({ deur }: { deur: string }) {
  return (
    <nav aria-label="Soorten" className="mt-6 flex flex-wrap gap-2">
      {KWIS_TEGELS.map(({ kwis, kop }) => (
        <Link
          key={kwis} href={`/diensten?deur=${kwis}`} prefetch={false} aria-current={kwis === deur ? "page" : undefined}
          className={clsx("inline-flex min-h-11 items-center rounded-full border px-4 text-sm", kwis === deur ? "border-petrol bg-petrol-soft font-semibold text-petrol-strong" : "border-line bg-surface hover:border-petrol")}
        >{kop}</Link>
      ))}
    </nav>
  );
}
