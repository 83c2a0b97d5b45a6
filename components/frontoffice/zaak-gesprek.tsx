import { CircleDot, Sparkles, Wrench } from "lucide-react";
import { AntwoordLijst } from "@/components/formulier/antwoord-lijst";
import { BerichtBallon } from "@/components/melding/bericht-ballon";
import { BijlageGrid } from "@/components/melding/bijlage-grid";
import { Tijdlijn } from "@/components/melding/tijdlijn";
import { formatTabelMoment, formatVolledig } from "@/lib/format/format-moment";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";
import { CiteerKnop } from "./citeer-knop";
import { describeGebeurtenis, listGesprek } from "./gesprek-items";

type Props = { zaak: Zaak; now: Date };

function Regel({ op, now, tekst, opdracht }: { op: string; now: Date; tekst: string; opdracht: boolean }) {
  const Icoon = opdracht ? Wrench : CircleDot;
  return (
    <p className="flex items-start gap-2 text-sm text-ink-2">
      <Icoon aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" strokeWidth={1.8} />
      <span className="min-w-0 wrap-anywhere">{tekst} · <time dateTime={op} title={formatVolledig(op)}>{formatTabelMoment(op, now)}</time></span>
    </p>
  );
}

function Bijlagen({ zaak }: { zaak: Zaak }) {
  const bijlagen = zaak.dossier.bijlagen.map(({ id, naam, type, grootte, zichtbaar, door }) => ({
    id, naam, href: `/bijlagen/${id}`, miniatuur: type.startsWith("image/") ? `/bijlagen/${id}/klein` : null, bytes: grootte,
    beschrijving: `${naam}, toegevoegd door ${door ?? "de klant"}${zichtbaar === "intern" ? ", alleen intern" : ""}`,
  }));
  return bijlagen.length > 0 ? <div className="mt-3"><BijlageGrid bijlagen={bijlagen} /></div> : null;
}

/** What was asked, said, noted and done, in one line of time; who may read what shows in the ground. */
export function ZaakGesprek({ zaak, now }: Props) {
  const { melding, dossier } = zaak;
  const gevaar = melding.kwisVoorstel.spoedWoorden ?? melding.kwisVoorstel.woorden;
  return (
    <div className="flex flex-col gap-3 px-4.5 py-3.5">
      <BerichtBallon soort="van" door={melding.klantNaam} op={melding.ontvangenOp} now={now} tekst={melding.omschrijving}>{melding.antwoorden.length > 0 ? <AntwoordLijst regels={melding.antwoorden} className="mt-3 border-t border-line pt-3" /> : null}<Bijlagen zaak={zaak} /><CiteerKnop tekst={melding.omschrijving} /></BerichtBallon>
      {melding.spoed ? (
        <p className="flex items-start gap-2 text-sm text-koper"><Sparkles aria-hidden className="mt-[0.2em] size-[1.1em] shrink-0" />
          <span>Spoed{gevaar.length > 0 ? ` herkend: ${gevaar.map((woord) => `“${woord}”`).join(", ")}` : ""}. Prioriteit 1.</span></p>
      ) : null}
      {listGesprek(zaak).map((item) => item.soort === "gebeurtenis"
        ? <Regel key={`g${item.id}`} op={item.op} now={now} tekst={item.tekst} opdracht={item.opdracht} />
        : <BerichtBallon key={item.id} soort={item.kant} door={item.label ? `${item.door} · ${item.label}` : item.door} op={item.op} now={now} tekst={item.tekst}><CiteerKnop tekst={item.tekst} /></BerichtBallon>)}
      <details className="group mt-2 text-sm">
        <summary className="w-fit text-ink-2 underline underline-offset-2 hover:text-ink">Hele geschiedenis</summary>
        <div className="mt-3"><Tijdlijn now={now} regels={dossier.gebeurtenissen.map((gebeurtenis) => ({ id: gebeurtenis.id, op: gebeurtenis.op, tekst: describeGebeurtenis({ ...gebeurtenis, door: null }), door: gebeurtenis.door }))} /></div>
      </details>
    </div>
  );
}
