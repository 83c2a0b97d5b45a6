"use client";

import clsx from "clsx";
import { Minus, Plus, Maximize } from "lucide-react";
import { useRef, useState, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { nextRuimte, type Richting } from "@/lib/domain/locatie/next-ruimte";
import { boundsOf, toPoints, type Kader } from "@/lib/domain/locatie/vlak";
import type { PlanRuimte, PlanVerdieping } from "@/lib/queries/locatie/get-plan-keuze";
import { useBeeld } from "./use-beeld";

type Props = { plan: PlanVerdieping; gekozen: string; onKies: (ruimte: PlanRuimte) => void };
const PIJL: Readonly<Record<string, Richting>> = { ArrowLeft: "links", ArrowRight: "rechts", ArrowUp: "boven", ArrowDown: "onder" };
const RAND = 6;
const LEEG: Kader = { x: 0, y: 0, breedte: 1, hoogte: 1 };
const metRand = ({ x, y, breedte, hoogte }: Kader): Kader => ({ x: x - RAND, y: y - RAND, breedte: breedte + 2 * RAND, hoogte: hoogte + 2 * RAND });

/** One room: a shape to press. Its door number is drawn over it, apart: what a button shows must stand in its name. */
function Ruimte({ ruimte, gekozen, actief, ...rest }: { ruimte: PlanRuimte; gekozen: boolean; actief: boolean; onFocus: () => void; onClick: () => void; onKeyDown: (event: KeyboardEvent) => void }) {
  const vak = boundsOf(ruimte.vlak) ?? LEEG;
  return (
    <g role="button" tabIndex={actief ? 0 : -1} aria-label={ruimte.label} aria-pressed={gekozen} data-ruimte={ruimte.waarde} className="group cursor-pointer outline-none" {...rest}>
      <title>{ruimte.label}</title>
      <polygon points={toPoints(ruimte.vlak)} vectorEffect="non-scaling-stroke" className={clsx("stroke-[1.5px]", gekozen ? "fill-petrol stroke-petrol-strong" : "fill-surface stroke-line-strong group-hover:fill-petrol-soft")} />
      <rect x={vak.x + 2} y={vak.y + 2} width={Math.max(0, vak.breedte - 4)} height={Math.max(0, vak.hoogte - 4)} vectorEffect="non-scaling-stroke" className="pointer-events-none fill-none stroke-petrol stroke-[3px] opacity-0 group-focus-visible:opacity-100" />
    </g>
  );
}

/** The number on the door, as large as the room allows. */
function Deur({ ruimte, gekozen }: { ruimte: PlanRuimte; gekozen: boolean }) {
  const vak = boundsOf(ruimte.vlak) ?? LEEG;
  const maat = Math.min(22, Math.max(9, vak.breedte / 3));
  return <text x={vak.x + vak.breedte / 2} y={vak.y + vak.hoogte / 2 + maat / 3} fontSize={maat} textAnchor="middle" className={gekozen ? "fill-on-petrol font-semibold" : "fill-ink-2"}>{ruimte.deur}</text>;
}

/** The plan of one floor: rooms to press, arrows walk from room to room, plus, minus and nought zoom. */
export function PlattegrondTekening({ plan, gekozen, onKies }: Props) {
  const geheel = metRand(boundsOf(plan.omtrek) ?? LEEG);
  const { beeld, svg, aanraken, isGesleept, dichterbij, verderAf, alles, toon, zoomStand } = useBeeld(geheel);
  const [actief, setActief] = useState(Math.max(0, plan.ruimten.findIndex(({ waarde }) => waarde === gekozen)));
  const groep = useRef<SVGGElement>(null);
  const hier = boundsOf(plan.ruimten.find(({ waarde }) => waarde === gekozen)?.vlak ?? []);
  const om = hier && { x: hier.x + hier.breedte / 2, y: hier.y + hier.hoogte / 2 };

  function focusOp(index: number) {
    const vak = boundsOf(plan.ruimten[index]?.vlak ?? []);
    if (vak) toon(vak);
    groep.current?.querySelectorAll<SVGGElement>("[data-ruimte]")[index]?.focus({ preventScroll: true });
  }
  function onKeyDown(event: KeyboardEvent, index: number) {
    const richting = PIJL[event.key];
    const ruimte = plan.ruimten[index];
    if (richting) focusOp(nextRuimte(plan.ruimten.map(({ vlak }) => vlak), index, richting));
    else if (event.key === "Home") focusOp(0);
    else if (event.key === "End") focusOp(plan.ruimten.length - 1);
    else if ((event.key === "Enter" || event.key === " ") && ruimte) onKies(ruimte);
    else if (event.key === "+" || event.key === "=") dichterbij(om);
    else if (event.key === "-") verderAf(om);
    else if (event.key === "0") alles();
    else return;
    event.preventDefault();
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <svg
        ref={svg} viewBox={`${beeld.x} ${beeld.y} ${beeld.breedte} ${beeld.hoogte}`} role="group" aria-label={`Plattegrond van ${plan.naam}. Met de pijlen loopt u langs de kamers.`}
        className={clsx("h-auto max-h-[55dvh] w-full rounded border border-line bg-sunken", zoomStand > 1 ? "cursor-grab touch-none" : "touch-pan-y")} {...aanraken}
      >
        <polygon points={toPoints(plan.omtrek)} vectorEffect="non-scaling-stroke" className="fill-sunken stroke-ink-3 stroke-[4px]" />
        <g ref={groep}>
          {plan.ruimten.map((ruimte, index) => (
            <Ruimte key={ruimte.waarde} ruimte={ruimte} gekozen={ruimte.waarde === gekozen} actief={index === actief} onFocus={() => setActief(index)} onClick={() => { if (!isGesleept()) onKies(ruimte); }} onKeyDown={(event) => onKeyDown(event, index)} />
          ))}
        </g>
        <g aria-hidden className="pointer-events-none select-none">{plan.ruimten.map((ruimte) => <Deur key={ruimte.waarde} ruimte={ruimte} gekozen={ruimte.waarde === gekozen} />)}</g>
      </svg>
      <div role="group" aria-label="Vergroten en verkleinen" className="flex flex-wrap gap-2">
        <Button size="klein" onClick={() => dichterbij(om)}><Plus aria-hidden />Groter</Button>
        <Button size="klein" onClick={() => verderAf(om)}><Minus aria-hidden />Kleiner</Button>
        <Button size="klein" onClick={alles}><Maximize aria-hidden />Alles</Button>
      </div>
    </div>
  );
}
