import clsx from "clsx";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { formatDag } from "@/lib/format/format-moment";
import type { Klantbeeld } from "@/lib/queries/klant/read-klantbeeld";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";
import type { EerdereMelding } from "@/lib/queries/wachtrij/read-eerder";
import { StemmingLijn } from "./stemming-lijn";

export type KlantKort = Pick<Klantbeeld, "stemmingen" | "voorkeuren">;

/** The latest judgement in one line: copper when it went badly, green when it went well. */
function Ervaring({ eerder, now }: { eerder: readonly EerdereMelding[]; now: Date }) {
  const regels = eerder.filter(({ cijfer }) => cijfer !== null).slice(0, 2);
  return regels.map(({ nummer, cijfer, toelichting, onderwerp, gereedOp }) => (
    <p key={nummer} className={clsx("text-sm", (cijfer ?? 0) >= 7 ? "text-groen" : "text-koper")}>
      {gereedOp ? `${formatDag(gereedOp, now)}: ` : ""}cijfer {cijfer}{toelichting ? `, “${toelichting}”` : ` voor “${onderwerp}”`}
    </p>
  ));
}

/** Who it is and how to reach them, what they prefer and how it went: seen without scrolling. */
export function ZaakKlant({ zaak: { melding, eerder }, kort, now }: { zaak: Zaak; kort: KlantKort | null; now: Date }) {
  return (
    <section>
      <h2 className="mb-1.5 text-xs font-semibold text-ink-2">Klant</h2>
      {melding.zonderAccount
        ? <><p className="font-semibold">{melding.klantNaam}</p><Badge>Zonder account</Badge></>
        : <Link href={`/klanten/${melding.melderId}`} className="font-semibold hover:underline">{melding.klantNaam}</Link>}
      <p className="text-ink-2">{[melding.afdeling, melding.klantFunctie].filter(Boolean).join(", ")}</p>
      {melding.klantTelefoon ? <p className="text-ink-2">tel. <a href={`tel:${melding.klantTelefoon.replaceAll(/[^\d+]/g, "")}`} className="hover:underline">{melding.klantTelefoon}</a></p> : null}
      <p className="break-words text-ink-2">{melding.klantEmail || "Gaf geen adres op om te volgen."}</p>
      {melding.voor ? <p className="mt-1.5">Voor {melding.voorSoort === "afdeling" ? "de afdeling " : ""}<b className="font-semibold">{melding.voor}</b></p> : null}
      {kort?.voorkeuren.map(({ id, tekst, doel }) => <p key={id} title={doel} className="mt-1.5 rounded-md bg-petrol-soft px-2 py-1 wrap-anywhere"><span className="sr-only">Voorkeur: </span>{tekst}</p>)}
      {kort && kort.stemmingen.length > 1 ? <div className="mt-1.5"><StemmingLijn punten={kort.stemmingen.slice(-14)} nu={now} /></div> : null}
      <div className="mt-1.5 flex flex-col gap-0.5"><Ervaring eerder={eerder} now={now} /></div>
    </section>
  );
}
