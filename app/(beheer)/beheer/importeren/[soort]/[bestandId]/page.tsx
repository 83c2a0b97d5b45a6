import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ImportDeel } from "@/components/beheer/import-voorstel";
import { IMPORT_NAMEN } from "@/components/beheer/import-namen";
import { DingScherm } from "@/components/beheer/ding-scherm";
import { KnopForm } from "@/components/beheer/knop-form";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { IMPORT_SOORTEN, type ImportSoort } from "@/lib/domain/import/import-soort";
import { formatGetal } from "@/lib/format/format-getal";
import { getImportVoorstel, type ImportVoorstel } from "@/lib/queries/beheer/get-import-voorstel";
import { requireScreen } from "@/lib/web/context";
import { applyImportAction } from "../../actions";

export const metadata: Metadata = { title: "Voorbeeld van de import" };
const TERUG = { href: "/beheer/importeren", label: "Ander bestand kiezen" };

function Oordeel({ soort, bestandId, voorstel }: { soort: ImportSoort; bestandId: string; voorstel: ImportVoorstel }) {
  const { probleem, fouten, toevoegen, wijzigen } = voorstel;
  const opnieuw = <LinkButton href={`/beheer/importeren?soort=${soort}`} size="klein">Ander bestand kiezen</LinkButton>;
  if (probleem) return <Notice kind="let-op" kop="Dit bestand is niet te gebruiken." actie={opnieuw}>{probleem}</Notice>;
  if (fouten > 0) return <Notice kind="let-op" kop={fouten === 1 ? "Er zit één fout in het bestand." : `Er zitten ${formatGetal(fouten)} fouten in het bestand.`} actie={opnieuw}>Er is nog niets geïmporteerd. Verbeter het bestand en kies het opnieuw.</Notice>;
  if (toevoegen + wijzigen === 0) return <Notice kind="info" kop="Alles staat er al." actie={opnieuw}>Dit bestand verandert niets.</Notice>;
  return (
    <>
      <Notice kind="info" kop="Er is nog niets veranderd.">Kijk het voorbeeld na en bevestig. Gaat er iets mis, dan verandert er niets.</Notice>
      <KnopForm key={`${toevoegen}-${wijzigen}`} actie={applyImportAction} vast={{ soort, bestandId, toevoegen: String(toevoegen), wijzigen: String(wijzigen) }} knop={`Importeren: ${formatGetal(toevoegen)} toevoegen, ${formatGetal(wijzigen)} wijzigen`} kind="vol" />
    </>
  );
}

export default async function VoorstelPage({ params }: { params: Promise<{ soort: string; bestandId: string }> }) {
  const ctx = await requireScreen("beheer.importeren");
  const { soort: gevraagd, bestandId } = await params;
  const soort = IMPORT_SOORTEN.find((bekend) => bekend === gevraagd);
  const gevonden = soort ? await getImportVoorstel(ctx, soort, bestandId) : null;
  if (!soort || !gevonden?.ok) notFound();
  const voorstel = gevonden.value;
  const { bestand, codering, scheiding, gelijk, genegeerd } = voorstel;
  return (
    <DingScherm kop={`${IMPORT_NAMEN[soort]} importeren`} terug={TERUG}>
      <p className="text-ink-2">
        {bestand}{codering ? ` · ${codering}, gescheiden door ${scheiding === "tab" ? "een tab" : `"${scheiding}"`}` : ""}{gelijk > 0 ? ` · ${formatGetal(gelijk)} al gelijk` : ""}
        {genegeerd.length > 0 ? ` · deze kolommen kennen wij niet: ${genegeerd.join(", ")}` : ""}
      </p>
      <Oordeel soort={soort} bestandId={bestandId} voorstel={voorstel} />
      <ImportDeel kop="Fouten" koppen={["Rij", "Kolom", "Wat er niet klopt"]} rijen={voorstel.foutRegels} totaal={voorstel.fouten} />
      <ImportDeel kop="Toevoegen" koppen={["Rij", "Naam", "Gegevens"]} rijen={voorstel.nieuw} totaal={voorstel.toevoegen} />
      <ImportDeel kop="Wijzigen" koppen={["Rij", "Naam", "Verandering"]} rijen={voorstel.anders} totaal={voorstel.wijzigen} />
    </DingScherm>
  );
}
