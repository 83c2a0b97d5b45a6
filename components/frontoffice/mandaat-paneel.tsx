import { gebaarNaam } from "@/lib/domain/mandaat/mandaat";
import { formatEuro } from "@/lib/format/format-getal";
import { formatDag } from "@/lib/format/format-moment";
import type { Mandaat } from "@/lib/queries/mandaat/get-mandaat";
import { MandaatDoen } from "./mandaat-doen";
import type { FormulierActie } from "./formulier";

type Props = { mandaat: Mandaat; zaak: { readonly nummer: number; readonly versie: number }; now: Date; serverActie: FormulierActie };

const euro = (cent: number): string => formatEuro(cent / 100);

function Regels({ kop, regels, bron }: { kop: string; regels: readonly string[]; bron?: string | null }) {
  if (regels.length === 0) return null;
  return (
    <div>
      <dt className="font-medium">{kop}</dt>
      {regels.map((regel) => <dd key={regel} className="text-ink-2 wrap-anywhere">{regel}</dd>)}
      {bron ? <dd className="text-xs text-ink-2 wrap-anywhere">{bron}</dd> : null}
    </div>
  );
}

/** What was given here, and what the coordinator said. */
function Gedaan({ mandaat: { gebaren, vragen }, now }: Pick<Props, "mandaat" | "now">) {
  const beslist = vragen.filter(({ antwoord }) => antwoord === "nee");
  if (gebaren.length + beslist.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {gebaren.map(({ id, soort, bedragCent, reden, door, op }) => (
        <li key={id} className="wrap-anywhere"><b className="font-semibold">{gebaarNaam(soort)}{bedragCent > 0 ? ` ${euro(bedragCent)}` : ""}</b> “{reden}” <span className="text-ink-2">{door}, {formatDag(op, now)}</span></li>
      ))}
      {beslist.map(({ id, soort, bedragCent, antwoordReden, beslistDoor }) => (
        <li key={id} className="wrap-anywhere"><span className="text-ink-2">{beslistDoor} zei nee tegen {gebaarNaam(soort).toLowerCase()}{bedragCent > 0 ? ` ${euro(bedragCent)}` : ""}:</span> “{antwoordReden}”</li>
      ))}
    </ul>
  );
}

/** Beside a melding: what is left to give, the gestures in two presses, and what must, may not and is one's own to decide. */
export function MandaatPaneel({ mandaat, zaak, now, serverActie }: Props) {
  const { kader, rest, speelruimte, bron, vragen, magBeslissen, besteed } = mandaat;
  const open = vragen.find(({ antwoord }) => antwoord === null);
  return (
    <section aria-labelledby="vrije-ruimte" className="flex flex-col gap-2.5">
      <h2 id="vrije-ruimte" className="text-xs font-semibold text-ink-2">Vrije ruimte</h2>
      {kader.perMaandCent > 0 ? (
        <p>Vrij te besteden: <b className="font-semibold text-petrol-strong tabular-nums">nog {euro(rest.maandCent)}</b>
          <span className="block text-ink-2">deze maand, hier tot {euro(rest.gevalCent)}</span></p>
      ) : <p className="text-ink-2">U hebt geen eigen bedrag. Zonder geld mag er veel.</p>}
      <MandaatDoen zaak={zaak} kader={kader} besteed={besteed} open={open ?? null} magBeslissen={magBeslissen} serverActie={serverActie} />
      <Gedaan mandaat={mandaat} now={now} />
      <dl className="flex flex-col gap-1.5 border-t border-line pt-2.5">
        <Regels kop="Dit moet" regels={speelruimte.moet} bron={speelruimte.moet.length > 0 ? bron : null} />
        <Regels kop="Dit mag niet" regels={speelruimte.magNiet} bron={speelruimte.moet.length > 0 ? null : bron} />
        <Regels kop="Hier beslist u zelf" regels={speelruimte.zelf} />
      </dl>
    </section>
  );
}
