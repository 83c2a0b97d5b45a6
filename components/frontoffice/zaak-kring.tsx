import Link from "next/link";
import type { ReactNode } from "react";
import { MELDING_STATUS } from "@/lib/i18n/teksten";
import type { Kring, VerwantSoort } from "@/lib/queries/wachtrij/read-kring";

const kopClass = "mb-1.5 text-xs font-semibold text-ink-2";
/** What the other melding is to this one; said where it is not simply related. */
const WOORD: Readonly<Record<VerwantSoort, string>> = { hoofd: "hoofdmelding · ", ouder: "hier kwam dit uit · ", deel: "deelmelding · ", opgegaan: "", samen: "", verwant: "zie ook · ", duplicaat: "duplicaat · ", aanleiding: "aanleiding voor deze · ", gevolg: "naar aanleiding van deze · " };
const GEKOPPELD = new Set<VerwantSoort>(["verwant", "duplicaat", "aanleiding", "gevolg"]);
/** So many stand on the screen at once; the rest behind a press. */
const EERSTE = 4;

function Meemelders({ meemelders, aantal }: Pick<Kring, "meemelders" | "aantal">) {
  const rij = ({ id, naam, afdeling }: Kring["meemelders"][number]) => (
    <li key={id} className="break-words"><Link prefetch={false} href={`/klanten/${id}`} className="inline-flex min-h-6 items-center hover:underline">{naam}</Link>{afdeling ? <span className="text-ink-2"> · {afdeling}</span> : null}</li>
  );
  const rest = aantal - EERSTE;
  return (
    <section aria-labelledby="meemelders">
      <h2 id="meemelders" className={kopClass}>Geldt ook voor ({aantal})</h2>
      {meemelders.length === 0 ? <p className="text-ink-2">{aantal === 1 ? "Eén collega." : `${aantal} collega’s.`}</p> : <ul className="flex flex-col gap-0.5">{meemelders.slice(0, EERSTE).map(rij)}</ul>}
      {meemelders.length > EERSTE ? (
        <details className="mt-1">
          <summary className="min-h-6 w-fit text-ink-2 underline underline-offset-2 hover:text-ink">Nog {rest}</summary>
          <ul className="mt-1 flex flex-col gap-0.5">{meemelders.slice(EERSTE).map(rij)}</ul>
          {aantal > meemelders.length ? <p className="mt-1 text-ink-2">En nog {aantal - meemelders.length}.</p> : null}
        </details>
      ) : null}
      <p className="mt-1 text-ink-2">Zij horen het ook als het klaar is.</p>
    </section>
  );
}

/** Beside a melding: for whom it holds as well, and which other meldingen belong to it. */
export function ZaakKring({ kring: { meemelders, aantal, verwanten: alle }, opgegaan, ontkoppel }: { kring: Kring; /** What went up in this one, to be read from here. */ opgegaan?: ReactNode; /** Takes a link away. */ ontkoppel?: (nummer: number) => ReactNode }) {
  const verwanten = alle.filter(({ soort }) => soort !== "opgegaan");
  return (
    <>
      {aantal > 0 ? <Meemelders meemelders={meemelders} aantal={aantal} /> : null}
      {opgegaan}
      {verwanten.length > 0 ? (
        <section aria-labelledby="hoort-bij">
          <h2 id="hoort-bij" className={kopClass}>Hoort bij</h2>
          <ul className="flex flex-col gap-1.5">
            {verwanten.map(({ nummer, onderwerp, status, soort }) => (
              <li key={nummer} className="break-words"><Link prefetch={false} href={`/wachtrij/M${nummer}`} className="inline-flex min-h-6 items-center font-semibold hover:underline">{onderwerp}</Link><p className="text-ink-2">{WOORD[soort]}M{nummer} · {MELDING_STATUS[status].toLowerCase()}</p>{GEKOPPELD.has(soort) ? ontkoppel?.(nummer) : null}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
