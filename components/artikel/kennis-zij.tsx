import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { formatDatum } from "@/lib/format/format-moment";
import { ARTIKEL_STATUS, describeNuttig } from "@/lib/i18n/artikel-woorden";
import type { KennisArtikel } from "@/lib/queries/artikel/get-kennis";

function Gebruik({ artikel: { gebruik, versies } }: { artikel: KennisArtikel }) {
  const [nuttig, oordelen] = [versies.reduce((som, versie) => som + versie.nuttig, 0), versies.reduce((som, versie) => som + versie.oordelen, 0)];
  const rijen = [["Gelezen", gebruik.gelezen], ["Nuttig", describeNuttig(nuttig, oordelen)], ["Dit is genoeg", gebruik.genoeg], ["Melding niet nodig", gebruik.afgevangen], ["Toch gemeld", gebruik.meldingen]] as const;
  return <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5">{rijen.map(([naam, waarde]) => <div key={naam} className="contents"><dt className="text-ink-2">{naam}</dt><dd className="text-right font-semibold tabular-nums">{waarde}</dd></div>)}</dl>;
}

function Versies({ artikel: { code, versies, live, status } }: { artikel: KennisArtikel }) {
  if (versies.length === 0) return <p className="text-ink-2">Nog niet gepubliceerd.</p>;
  return (
    <ol className="flex flex-col gap-2.5">
      {versies.map(({ nummer, op, door, toelichting, nuttig, oordelen }) => (
        <li key={nummer} className="flex flex-col">
          <span className="flex flex-wrap items-center gap-2">
            <Link href={`/kennis/${code}/versies/${nummer}`} prefetch={false} className="tekstlink inline-flex min-h-6 items-center">Versie {nummer}</Link>
            {nummer === live && status === "gepubliceerd" ? <Badge toon="goed">Te lezen</Badge> : null}
          </span>
          <span className="text-sm text-ink-2">{formatDatum(op)}, {door}{oordelen > 0 ? ` · nuttig ${describeNuttig(nuttig, oordelen)}` : ""}</span>
          {toelichting ? <span className="text-sm break-words">{toelichting}</span> : null}
        </li>
      ))}
    </ol>
  );
}

/** Beside the editor: where it stands, how readers fare with it, what they said, and its versions. */
export function KennisZij({ artikel, stap }: { artikel: KennisArtikel; stap: ReactNode }) {
  const { status, code, redenen, uitMelding } = artikel;
  return (
    <>
      <Panel kop="Stand">
        <div className="flex flex-col items-start gap-3">
          <p className="flex flex-wrap gap-2"><Badge toon={ARTIKEL_STATUS[status].toon}>{ARTIKEL_STATUS[status].label}</Badge>{artikel.gewijzigd ? <Badge toon="actief">Nog niet gepubliceerde wijziging</Badge> : null}</p>
          {status === "gepubliceerd" ? <Link href={`/artikelen/${code}`} prefetch={false} className="tekstlink inline-flex min-h-6 items-center">Bekijken op de servicepagina</Link> : null}
          {uitMelding === null ? null : <p className="text-ink-2">Gemaakt van <Link href={`/wachtrij/M${uitMelding}`} prefetch={false} className="tekstlink">M{uitMelding}</Link>. Dat zien alleen collega&apos;s.</p>}
          {stap}
        </div>
      </Panel>
      <Panel kop="Gebruik"><Gebruik artikel={artikel} /></Panel>
      {redenen.length > 0 ? (
        <Panel kop="Wat lezers zeggen">
          <ul className="flex flex-col gap-2.5">{redenen.map(({ reden, nuttig, nummer, op }, index) => (
            <li key={index} className="break-words">“{reden}” <span className="text-sm text-ink-2">{nuttig ? "nuttig" : "niet nuttig"}, versie {nummer}, {formatDatum(op)}</span></li>
          ))}</ul>
        </Panel>
      ) : null}
      <Panel kop="Versies"><Versies artikel={artikel} /></Panel>
    </>
  );
}
