import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { Combobox } from "@/components/ui/combobox";
import { FileInput } from "@/components/ui/file-input";
import { DropDraft, FormDraft } from "@/components/ui/form-draft";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { Textarea } from "@/components/ui/textarea";
import { parseNummer } from "@/lib/format/nummer";
import { requireScreen } from "@/lib/web/context";
import { readVolgQuery, type VolgQuery } from "@/lib/web/volg-query";

export const metadata: Metadata = { title: "Zelf gezien of gevraagd" };

/** What a colleague on the floor sees or is asked goes to the desk as a melding, with a photo and a place. */
export default async function ZelfGezienPage({ searchParams }: { searchParams: Promise<VolgQuery> }) {
  await requireScreen("werk.read");
  const query = await searchParams;
  const gemeld = parseNummer(String(query["gemeld"] ?? ""));
  const { fout } = readVolgQuery(query);
  if (gemeld) {
    return (
      <div className="flex flex-col gap-4">
        <DropDraft sleutel="zelf-gezien" />
        <AutoFocusHeading className="text-2xl">Genoteerd als M{gemeld.nummer}</AutoFocusHeading>
        <p>De servicedesk neemt het over. U hoeft verder niets te doen.</p>
        <div className="flex flex-wrap gap-3"><LinkButton href="/werk" kind="vol" size="raak">Naar mijn werk</LinkButton><LinkButton href="/werk/nieuw" size="raak">Nog iets melden</LinkButton></div>
      </div>
    );
  }
  return (
    <>
      <AutoFocusHeading className="text-2xl">Zelf gezien of gevraagd</AutoFocusHeading>
      <p className="mt-1 mb-4 text-ink-2">Zag u iets, of vroeg iemand u iets in de gang? Zo komt het bij de servicedesk.</p>
      <form action="/uploads/werk" method="post" encType="multipart/form-data" className="flex flex-col gap-5">
        <input type="hidden" name="sleutel" value={randomUUID()} />
        {fout ? <Notice kind="let-op" role="alert">{fout}</Notice> : null}
        <FileInput naam="bestand" label="Foto" accept="image/jpeg,image/png,image/webp" capture="environment" multiple optioneel />
        <Textarea naam="omschrijving" label="Wat is er aan de hand?" required maxLength={10_000} />
        <Combobox naam="plaats" waardeNaam="locatieId" bron="/meldingen/nieuw/plaatsen" label="Waar is het?" hint="Typ een zaal, kamernummer of gebouw." optioneel />
        <Combobox naam="melder" waardeNaam="melderId" bron="/api/zoek/klanten" label="Wie vroeg het?" hint="Laat leeg als u het zelf zag." optioneel />
        <FormDraft sleutel="zelf-gezien" />
        <SubmitButton size="raak" breed>Naar de servicedesk</SubmitButton>
      </form>
    </>
  );
}
