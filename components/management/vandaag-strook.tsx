import clsx from "clsx";
import type { SelectieCode } from "@/lib/domain/kpi/selectie";
import { formatGetal } from "@/lib/format/format-getal";
import type { Dashboard } from "@/lib/queries/sturen/get-dashboard";
import { GetalLink } from "./getal-link";
import { lijstHref } from "./lijst-adres";

/** Today and this moment in one line: each number opens its list. */
export function VandaagStrook({ dashboard: { nu, vandaag }, dag }: { dashboard: Dashboard; dag: number }) {
  const { voorraad } = nu;
  const punten: readonly { naam: string; aantal: number; lijst: SelectieCode; letOp?: boolean }[] = [
    { naam: "nieuw vandaag", aantal: vandaag.nieuw, lijst: "nieuw" },
    { naam: "afgerond vandaag", aantal: vandaag.gereed, lijst: "gereed" },
    { naam: "open", aantal: voorraad.open, lijst: "open" },
    { naam: "nu te laat", aantal: voorraad.nuTeLaat, lijst: "nu-te-laat", letOp: true },
    { naam: "klant hoort niets", aantal: voorraad.hoortNiets, lijst: "hoort-niets", letOp: true },
    { naam: "terug te melden", aantal: voorraad.terugTeMelden, lijst: "terug-te-melden" },
  ];
  return (
    <section aria-label="Vandaag en nu">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-base">
        {punten.map(({ naam, aantal, lijst, letOp }) => (
          <li key={naam} className="text-ink-2">
            <GetalLink href={lijstHref({ lijst, periode: { van: dag, tot: dag } })} className={clsx(letOp && aantal > 0 && "text-koper")}>
              <b className={clsx("font-semibold", letOp && aantal > 0 ? "text-koper" : "text-ink")}>{formatGetal(aantal)}</b> {naam}
            </GetalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
