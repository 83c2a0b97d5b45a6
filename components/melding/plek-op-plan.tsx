import { boundsOf, toPoints, type Vlak } from "@/lib/domain/locatie/vlak";
import { viewBoxOf } from "@/lib/format/draw-plattegrond";

type Plek = { readonly verdiepingId: string; readonly verdieping: string; readonly omtrek: Vlak; readonly vlak: Vlak };

/** The floor a place is on, with the place marked by colour and by a pin. The drawing itself is one file per floor. */
export function PlekOpPlan({ plek: { verdiepingId, verdieping, omtrek, vlak }, naam, metDeuren = false }: { plek: Plek; naam: string; metDeuren?: boolean }) {
  const kader = boundsOf(omtrek);
  if (!kader) return null;
  const hier = boundsOf(vlak);
  const bron = `/plattegrond/${verdiepingId}`;
  const midden = hier ? { x: hier.x + hier.breedte / 2, y: hier.y + hier.hoogte / 2 } : null;
  return (
    <svg viewBox={viewBoxOf(kader)} role="img" aria-label={`Plattegrond van ${verdieping}${hier ? `, gemarkeerd: ${naam}` : ""}`} className="mt-2 h-auto w-full">
      <use href={`${bron}#plan`} />
      {hier ? <polygon points={toPoints(vlak)} className="fill-petrol-soft stroke-petrol" strokeWidth={4} /> : null}
      {metDeuren ? <use href={`${bron}#deuren`} /> : null}
      {midden && !metDeuren ? <circle cx={midden.x} cy={midden.y} r={9} className="fill-petrol" /> : null}
    </svg>
  );
}
