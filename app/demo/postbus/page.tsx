import { Mailbox, Search } from "lucide-react";
import { notFound } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TextInput } from "@/components/ui/text-input";
import { listPostbus } from "@/lib/queries/postbus/list-postbus";
import { getDb } from "@/lib/web/database";
import { readHuis } from "@/lib/web/shell";
import { MailList } from "./mail-list";

export const metadata = { title: "Postbus van de demo" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (waarde: string | string[] | undefined): string => (Array.isArray(waarde) ? waarde[0] : waarde) ?? "";

/** All mails that the demo would have sent, to read and to follow their links. Exists in a demo only. */
export default async function PostbusPage({ searchParams }: Props) {
  const params = await searchParams;
  const zoek = one(params["zoek"]);
  const pagina = await listPostbus(getDb(), { zoek, voor: one(params["voor"]) });
  if (!pagina) notFound();
  const naar = (voor: string | null) => `/demo/postbus?${new URLSearchParams({ ...(zoek ? { zoek } : {}), ...(voor ? { voor } : {}) })}`;
  return (
    <PublicShell {...await readHuis()} thuis="/">
      <h1 className="text-3xl">Postbus van de demo</h1>
      <p className="mt-2 max-w-tekst text-ink-2">Deze mails zijn niet echt verstuurd. Open een mail om de links te gebruiken.</p>
      <form method="get" role="search" className="mt-6 flex flex-wrap items-end gap-3">
        <TextInput naam="zoek" type="search" label="Zoek op adres, naam of onderwerp" defaultValue={zoek} className="min-w-0 flex-1" autoComplete="off" />
        <Button type="submit" className="min-h-10"><Search aria-hidden />Zoeken</Button>
      </form>
      {pagina.rijen.length > 0 ? <MailList rijen={pagina.rijen} /> : (
        <EmptyState icoon={<Mailbox />} kop={zoek ? "Geen mails gevonden" : "Nog geen mails"}>
          {zoek ? "Probeer een deel van het adres of het onderwerp." : "Doe een melding. Binnen een paar tellen ligt de bevestiging hier."}
        </EmptyState>
      )}
      <Pager eerste={params["voor"] ? naar(null) : null} volgende={pagina.volgende ? naar(pagina.volgende) : null} />
    </PublicShell>
  );
}
