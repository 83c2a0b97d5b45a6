import { toDubbelKaart } from "@/components/portaal/dubbel-kaart";
import { toMededelingTekst } from "@/components/portaal/mededeling-tekst";
import type { MeldVoorstelTekst, MeldWaarden } from "@/components/portaal/meld-state";
import { formatUiterlijk } from "@/lib/format/format-moment";
import { suggestArtikelen } from "@/lib/queries/artikel/suggest-artikelen";
import { listBekend } from "@/lib/queries/mededeling/list-bekend";
import { getBalie } from "@/lib/queries/portaal/get-balie";
import { findPlekInTekst } from "@/lib/queries/portaal/find-plek-in-tekst";
import { proposeMelding } from "@/lib/queries/portaal/propose-melding";
import { findMeldDubbelen } from "./meld-dubbelen";
import { resolvePlek, type Ctx } from "./meld-invoer";

/** The proposal in words: what it is taken for, by when somebody answers, and whom to call when it is urgent. */
export async function describeVoorstel(ctx: Ctx, waarden: MeldWaarden): Promise<MeldVoorstelTekst> {
  // A place that was typed or chosen by hand stands; one that was only set ready may be corrected by the text.
  const leest = waarden.plaats.trim() === "" && waarden.locatieId === "" && waarden.soort !== "K";
  const [artikelen, voorstel, plek, gelezen, balie] = await Promise.all([
    suggestArtikelen(ctx, waarden.omschrijving),
    proposeMelding(ctx, { tekst: waarden.omschrijving, soort: waarden.soort || null, vooraf: waarden.vooraf }), resolvePlek(ctx, { ...waarden, leesPlek: "" }), leest ? findPlekInTekst(ctx, waarden.omschrijving) : null, getBalie(ctx),
  ]);
  const codes = waarden.productCode || waarden.vooraf || voorstel.gekozen || voorstel.producten[0]?.code;
  const [bekend, dubbelen] = await Promise.all([
    listBekend(ctx, { locatieId: gelezen?.waarde ?? plek.locatieId, productCodes: codes ? [codes] : [] }), findMeldDubbelen(ctx, waarden, { ...plek, locatieId: gelezen?.waarde ?? plek.locatieId }),
  ]);
  const words = (moment: Date | null) => moment && formatUiterlijk(moment, ctx.now());
  const nummer = balie.tijd.open ? balie.telefoon : balie.piket ?? balie.telefoon;
  const producten = voorstel.producten.map((product) => ({ ...product, verwacht: words(product.verwacht) }));
  const eerder = producten.some(({ code }) => code === waarden.productCode) ? waarden.productCode : "";
  return {
    plaats: plek.label, leesPlek: gelezen && gelezen.waarde !== plek.locatieId ? { waarde: gelezen.waarde, label: gelezen.label, woorden: gelezen.woorden } : null, splitsing: voorstel.splitsing, kwis: voorstel.kwis, zeker: voorstel.zeker, spoed: voorstel.spoed, woorden: voorstel.woorden, tegen: voorstel.tegen, producten, verwacht: words(voorstel.verwacht),
    // Who is in danger, complains or read it already is not sent back to read.
    artikelen: voorstel.spoed || voorstel.kwis === "K" || voorstel.kwis === "compliment" ? [] : artikelen.filter(({ code }) => code !== waarden.artikel),
    dubbelen: dubbelen.map((dubbel) => toDubbelKaart(dubbel, ctx.now())),
    bekend: bekend.map((een) => toMededelingTekst(een, ctx.now())),
    gekozen: eerder || (waarden.beslist ? "" : voorstel.gekozen), nood: nummer ? { nummer, open: balie.tijd.open } : null,
  };
}
