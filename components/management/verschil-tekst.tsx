import clsx from "clsx";
import type { Verschil } from "./kpi-tekst";

const KLEUR = { beter: "text-groen", slechter: "text-koper", neutraal: "text-ink-2" } as const satisfies Record<Verschil["oordeel"], string>;

/** "3 punten hoger", coloured by whether that is good; the words alone already say it. */
export function VerschilTekst({ verschil }: { verschil: Verschil | null }) {
  if (!verschil) return <span className="text-ink-2">geen vergelijking</span>;
  return (
    <span className={clsx(KLEUR[verschil.oordeel])}>
      {verschil.tekst}
      {verschil.oordeel === "neutraal" ? null : <span className="sr-only"> ({verschil.oordeel})</span>}
    </span>
  );
}
