import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { KennisBijMelding } from "@/components/artikel/kennis-bij-melding";
import { ActieBalk } from "@/components/frontoffice/actie-balk";
import { toActieZaak } from "@/components/frontoffice/actie-zaak";
import { DubbelPaneel } from "@/components/frontoffice/dubbel-paneel";
import { MandaatPaneel } from "@/components/frontoffice/mandaat-paneel";
import { OpdrachtKnoppen } from "@/components/frontoffice/opdracht-knoppen";
import { Ontkoppel } from "@/components/frontoffice/samen/ontkoppel";
import { OpgegaanLijst } from "@/components/frontoffice/samen/opgegaan-lijst";
import { SamenKnoppen } from "@/components/frontoffice/samen/samen-knoppen";
import { PrioriteitKnop } from "@/components/frontoffice/prioriteit-knop";
import { toSchrijfLezers } from "@/components/frontoffice/schrijf-lezers";
import { SchrijfBalk } from "@/components/frontoffice/schrijf-balk";
import { SoortVerbeteren } from "@/components/frontoffice/soort-verbeteren";
import { ZaakGesprek } from "@/components/frontoffice/zaak-gesprek";
import { ZaakKop } from "@/components/frontoffice/zaak-kop";
import { ZaakVers } from "@/components/frontoffice/zaak-vers";
import { ZaakZij } from "@/components/frontoffice/zaak-zij";
import { readWachtrijFilters, writeWachtrijFilters } from "@/lib/contracts/wachtrij/wachtrij-filters";
import { isOpen } from "@/lib/domain/melding/status";
import { parseNummer } from "@/lib/format/nummer";
import { getKennisBijMelding } from "@/lib/queries/artikel/get-kennis-bij-melding";
import { readKlantKort } from "@/lib/queries/klant/read-klantbeeld";
import { findPlekOpPlan } from "@/lib/queries/locatie/get-plattegrond";
import { getMandaat } from "@/lib/queries/mandaat/get-mandaat";
import { getZaak } from "@/lib/queries/wachtrij/get-zaak";
import { requireScreen } from "@/lib/web/context";
import { EMPTY_FORM } from "@/lib/web/form-state";
import { draftAction } from "../../kennis/actions";
import { koppelAction, losmaakAction, ontkoppelAction, samenvoegAction, splitsAction } from "../samen-actions";
import { berichtAction, leverancierAction, macroAction, meldingAction, notitieAction, opdrachtAction } from "./actions";
import { mandaatAction } from "./mandaat-actions";

const SAMEN_ACTIES = { samenvoegen: samenvoegAction, losmaken: losmaakAction, splitsen: splitsAction, koppelen: koppelAction };

type Props = { params: Promise<{ nummer: string }> };

const decode = (tekst: string): string => { try { return decodeURIComponent(tekst); } catch { return ""; } };

const loadZaak = cache(async (tekst: string) => {
  const ctx = await requireScreen("wachtrij.read");
  const nummer = parseNummer(decode(tekst));
  const zaak = nummer?.soort === "melding" ? await getZaak(ctx, nummer.nummer) : null;
  if (!zaak?.ok) return null;
  const { melding } = zaak.value;
  const [plek, kennis, mandaat, kort] = await Promise.all([findPlekOpPlan(ctx, melding.locatieId), getKennisBijMelding(ctx, melding), getMandaat(ctx, melding), melding.zonderAccount ? null : readKlantKort(ctx, melding.melderId)]);
  return { zaak: zaak.value, plek, kennis, mandaat, kort, now: ctx.now() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadZaak((await params).nummer);
  return { title: found ? `M${found.zaak.melding.nummer} ${found.zaak.melding.onderwerp}` : "Niet gevonden" };
}

/** Back leads to the list as it was, whose filters stand in this address too. */
async function readTerug(): Promise<string> {
  const { searchParams } = new URL((await headers()).get("x-pad") ?? "", "http://eigen.invalid");
  return searchParams.size > 0 ? `/wachtrij?${writeWachtrijFilters(readWachtrijFilters(searchParams))}` : "/wachtrij";
}

export default async function ZaakPage({ params }: Props) {
  const found = await loadZaak((await params).nummer);
  if (!found) notFound();
  const { zaak, plek, kennis, mandaat, kort, now } = found;
  const { melding, acties, mag } = zaak;
  const actieZaak = toActieZaak(zaak);
  const knoppen = Object.fromEntries(zaak.opdrachten.map(({ nummer, versie, acties: kan }) =>
    [nummer, <OpdrachtKnoppen key={nummer} opdracht={{ nummer, versie, acties: kan }} wijzigingen={actieZaak.wijzigingen} serverActie={opdrachtAction} />]));
  const dubbel = isOpen(melding.status) && melding.kwis === "S" ? <DubbelPaneel zaak={{ nummer: melding.nummer, versie: melding.versie }} magSamenvoegen={acties.includes("cancel")} serverActie={samenvoegAction} /> : null;
  const opgegaan = zaak.kring.verwanten.filter(({ soort }) => soort === "opgegaan").length;
  const samenZaak = { nummer: melding.nummer, versie: melding.versie, open: isOpen(melding.status), magSplitsen: !melding.zonderAccount && !zaak.kring.verwanten.some(({ soort }) => soort === "ouder"), opgegaanIn: melding.annuleerReden === "samengevoegd" && zaak.kring.verwanten.some(({ soort }) => soort === "hoofd") ? melding.annuleerNaar : null };
  return (
    <div key={melding.nummer} className="lg:h-full lg:overflow-y-auto xl:grid xl:grid-cols-[minmax(0,1fr)_14.25rem] xl:overflow-hidden">
      <ZaakVers nummer={melding.nummer} versie={melding.versie} />
      <div className="flex min-w-0 flex-col xl:h-full xl:min-h-0">
        <ZaakKop melding={melding} now={now} terug={await readTerug()} prioriteitKnop={<PrioriteitKnop prioriteit={melding.prioriteit} magKiezen={acties.includes("classify")} />}
          verbeter={acties.includes("classify") ? <SoortVerbeteren zaak={{ nummer: melding.nummer, versie: melding.versie, kwis: melding.kwis, gezien: actieZaak.gezien }} serverActie={meldingAction} /> : null}>
          <ActieBalk zaak={actieZaak} serverActie={meldingAction} extra={<SamenKnoppen key={melding.nummer} zaak={samenZaak} acties={SAMEN_ACTIES} />} />
        </ZaakKop>
        <div className="xl:min-h-0 xl:flex-1 xl:overflow-y-auto"><ZaakGesprek zaak={zaak} now={now} /></div>
        <SchrijfBalk nummer={melding.nummer} versie={melding.versie} gezien={actieZaak.gezien} {...toSchrijfLezers(zaak)} mag={{ ...mag, vraag: acties.includes("ask") }} acties={{ bericht: berichtAction, melding: meldingAction, notitie: notitieAction, leverancier: leverancierAction, macro: macroAction }} />
      </div>
      <div className="border-line max-xl:border-t xl:h-full xl:overflow-y-auto xl:border-l"><ZaakZij zaak={zaak} kort={kort} plek={plek} now={now} opdrachtKnoppen={knoppen} dubbel={dubbel} ontkoppel={(naar) => <Ontkoppel nummer={melding.nummer} naar={naar} serverActie={ontkoppelAction} />} opgegaan={opgegaan > 0 ? <OpgegaanLijst nummer={melding.nummer} aantal={opgegaan} mag serverActie={losmaakAction} /> : null}
        mandaat={mandaat && <MandaatPaneel mandaat={mandaat} zaak={{ nummer: melding.nummer, versie: melding.versie }} now={now} serverActie={mandaatAction} />} kennis={kennis && <KennisBijMelding kennis={kennis} nummer={melding.nummer} actie={draftAction} begin={EMPTY_FORM} />} /></div>
    </div>
  );
}
