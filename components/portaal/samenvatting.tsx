import { toInvoer } from "@/lib/domain/formulier/veld-antwoorden";
import { describeAntwoorden } from "@/lib/domain/formulier/describe-antwoorden";
import { judgeAntwoorden } from "@/lib/domain/formulier/judge-antwoorden";
import { AntwoordLijst } from "@/components/formulier/antwoord-lijst";
import type { MeldState, MeldVoorstelTekst, ProductTegel } from "./meld-state";

/** All that will be sent, in words: text, place, whom it is about, product and answers. */
export function Samenvatting({ state: { waarden, velden, vandaag }, voorstel, product }: { state: MeldState; voorstel: MeldVoorstelTekst; product: ProductTegel | null }) {
  const vragen = product?.formulier && waarden.gesteld === product.code ? product.formulier.vragen : [];
  const regels = describeAntwoorden(vragen, judgeAntwoorden(vragen, toInvoer(vragen, velden), { vandaag, verplicht: false }).antwoorden);
  return (
    <div className="rounded-xl border border-line bg-surface px-5 py-4">
      {waarden.vooraf && product ? <p className="mb-1 font-semibold">{product.naam}</p> : null}
      {waarden.omschrijving.trim() ? <p className="max-h-60 overflow-y-auto break-words whitespace-pre-line" tabIndex={0} role="group" aria-label="Uw tekst">{waarden.omschrijving}</p> : null}
      {regels.length > 0 ? <AntwoordLijst regels={regels} className="mt-3 border-t border-line pt-3" /> : null}
      {voorstel.leesPlek ? null : <p className="mt-3 border-t border-line pt-3 text-ink-2">{voorstel.plaats ? <>Waar: <b className="font-semibold text-ink">{voorstel.plaats}</b></> : "U noemde geen plek."}</p>}
      {waarden.voor === "afdeling" || waarden.voorNaam ? <p className="text-ink-2">Voor: <b className="font-semibold text-ink">{waarden.voor === "afdeling" ? "uw afdeling" : waarden.voorNaam}</b></p> : null}
      {waarden.betreftNaam ? <p className="text-ink-2">Over: <b className="font-semibold text-ink">{waarden.betreftNaam}</b></p> : null}
    </div>
  );
}
