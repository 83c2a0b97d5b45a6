import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { ZelfGezienForm } from "@/components/backoffice/zelf-gezien-form";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";
import { DropDraft } from "@/components/ui/form-draft";
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
      <ZelfGezienForm sleutel={randomUUID()} fout={fout} bijTekst={query["veld"] === "omschrijving"} />
    </>
  );
}
