import clsx from "clsx";
import { formatDag } from "@/lib/format/format-moment";
import { ContactLijst } from "./contact-lijst";
import type { BriefingData } from "./briefing-data";
import { StemmingLijn } from "./stemming-lijn";

type Punt = NonNullable<BriefingData["beeld"]["goed"]>;
const LAATSTE = 3;

function Laatst({ punt, kop, kleur, nu }: { punt: Punt | null; kop: string; kleur: string; nu: number }) {
  return punt ? <p className="wrap-anywhere"><span className={clsx("font-semibold", kleur)}>{kop}</span> {punt.wat}{punt.toelichting ? `, “${punt.toelichting}”` : ""} <span className="text-sm text-ink-2">{formatDag(punt.op, nu)}</span></p> : null;
}

/** Of the briefing: what one must know before speaking, and below what is open, the last contacts. */
export function BriefingBeeld({ beeld: { voorkeuren, rondom, stemmingen, goed, mis, contacten }, nu, deel }: { beeld: BriefingData["beeld"]; nu: number; deel: "eerst" | "daarna" }) {
  if (deel === "daarna") return contacten.length > 0 ? <section><h2 className="mb-1.5 font-semibold">Laatste contacten</h2><ContactLijst contacten={contacten.slice(0, LAATSTE)} nu={nu} links={false} /></section> : null;
  return (
    <>
      {voorkeuren.length > 0 ? <section><h2 className="sr-only">Voorkeuren</h2><ul className="flex flex-col gap-1">{voorkeuren.map(({ id, tekst, doel }) => <li key={id} title={doel} className="border-l-2 border-petrol pl-2.5 wrap-anywhere">{tekst}</li>)}</ul></section> : null}
      {rondom.length > 0 ? <section><h2 className="mb-1 font-semibold">Rond de werkplek</h2><ul className="flex flex-col gap-1">{rondom.map(({ titel, tekst }) => <li key={titel} className="wrap-anywhere">{titel} <span className="text-ink-2">{tekst}</span></li>)}</ul></section> : null}
      {stemmingen.length > 0 ? <section className="flex flex-col gap-1"><h2 className="sr-only">Hoe het ging</h2><StemmingLijn punten={stemmingen} nu={nu} /><Laatst punt={mis} kop="Ging niet goed:" kleur="text-koper" nu={nu} /><Laatst punt={goed} kop="Ging goed:" kleur="text-groen" nu={nu} /></section> : null}
    </>
  );
}
