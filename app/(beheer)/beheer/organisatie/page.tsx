import type { Metadata } from "next";
import { ImageUp } from "lucide-react";
import { notFound } from "next/navigation";
import { BeheerForm } from "@/components/beheer/beheer-form";
import { InbedPaneel } from "@/components/beheer/inbed-paneel";
import { KnopForm } from "@/components/beheer/knop-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { FileInput } from "@/components/ui/file-input";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/ui/submit-button";
import { env } from "@/lib/env";
import { getOrganisatie } from "@/lib/queries/beheer/get-organisatie";
import { readParam } from "@/lib/queries/beheer/lijst-vraag";
import { requireScreen } from "@/lib/web/context";
import type { PageParams } from "../lijst-params";
import { Historie } from "../zijpaneel";
import { removeLogoAction, saveOrganisatieAction } from "./actions";

export const metadata: Metadata = { title: "Organisatie" };
const LOGO_FOUTEN: Readonly<Record<string, string>> = {
  beeld: "Kies een afbeelding (PNG, JPEG of WebP) van hoogstens 2 MB.", versie: "Iemand anders heeft dit net gewijzigd. Kies het logo opnieuw.",
};

export default async function OrganisatiePage({ searchParams }: { searchParams: PageParams }) {
  const organisatie = await getOrganisatie(await requireScreen("beheer.instellingen"));
  if (!organisatie) notFound();
  const params = await searchParams;
  const versie = String(organisatie.versie);
  return (
    <div className="mx-auto flex max-w-breed flex-col gap-4">
      <AutoFocusHeading className="text-2xl">Organisatie</AutoFocusHeading>
      {readParam(params, "bewaard") ? <Notice kind="gelukt" role="status">Bewaard.</Notice> : null}
      <div className="flex flex-col gap-5 xl:flex-row xl:items-start">
        <Panel className="min-w-0 xl:flex-1">
          <BeheerForm
            key={versie} actie={saveOrganisatieAction} versie={organisatie.versie} knop="Wijzigingen bewaren" concept="beheer-organisatie"
            groepen={[{
              velden: [
                { soort: "tekst", naam: "naam", label: "Naam van de organisatie", hint: "Staat boven elke pagina en in elke mail.", waarde: organisatie.naam },
                { soort: "tel", naam: "servicedeskTelefoon", label: "Telefoon van de servicedesk", optioneel: true, smal: true, waarde: organisatie.servicedeskTelefoon ?? "" },
                { soort: "tel", naam: "piketnummer", label: "Piketnummer", optioneel: true, hint: "Dit ziet de klant bij spoed buiten openingstijd.", smal: true, waarde: organisatie.piketnummer ?? "" },
              ],
            }, {
              kop: "Zoekvak op uw intranet",
              velden: [{ soort: "tekstvak", naam: "inbedOorsprongen", label: "Adressen van uw intranet", optioneel: true, hint: "Eén per regel, zoals https://intranet.voorbeeld.nl. Alleen daar mag het zoekvak staan. Leeg is nergens.", waarde: organisatie.inbedOorsprongen.join("\n") }],
            }, {
              kop: "Melden met de code van een plek",
              velden: [{ soort: "vinkje", naam: "meldenZonderAccount", label: "Melden zonder account toestaan", hint: "Wie de QR-code van een plek scant, kan dan ook zonder inloggen iets melden.", aan: organisatie.meldenZonderAccount }],
            }]}
          />
        </Panel>
        <div className="flex min-w-0 flex-col gap-5 xl:w-96 xl:shrink-0">
          <Panel kop="Logo">
            {organisatie.logo ? <img src={organisatie.logo} alt="Het logo dat nu boven elke pagina staat" className="mb-4 max-h-16 w-auto rounded-md border border-line bg-surface p-2" /> : <p className="mb-4 text-ink-2">Nu staat het teken van Serviceplein boven elke pagina.</p>}
            <form action="/uploads/logo" method="post" encType="multipart/form-data" className="flex flex-col gap-4">
              <input type="hidden" name="versie" value={versie} />
              <FileInput naam="logo" label="Nieuw logo" hint="PNG, JPEG of WebP, hoogstens 2 MB." accept="image/png,image/jpeg,image/webp" icoon={<ImageUp aria-hidden className="size-6 shrink-0 text-petrol" strokeWidth={1.8} />} required fout={LOGO_FOUTEN[readParam(params, "logo")]} />
              <SubmitButton kind="gewoon" className="self-start">Logo plaatsen</SubmitButton>
            </form>
            {organisatie.logo ? <div className="mt-3 border-t border-line pt-3"><KnopForm actie={removeLogoAction} vast={{ versie }} knop="Logo weghalen" size="klein" /></div> : null}
          </Panel>
          <InbedPaneel adres={env.APP_URL} oorsprongen={organisatie.inbedOorsprongen} />
          <Historie recht="beheer.instellingen" soort="organisatie" id="organisatie" />
        </div>
      </div>
    </div>
  );
}
