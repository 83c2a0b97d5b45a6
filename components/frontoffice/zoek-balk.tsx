"use client";

import { useRouter } from "next/navigation";
import { Combobox } from "@/components/ui/combobox";

/** Find a melding or a klant from every screen of the desk; Enter without a choice searches all meldingen. */
export function ZoekBalk() {
  const router = useRouter();
  return (
    <form action="/wachtrij" role="search" data-zoek>
      <Combobox bron="/api/zoek" naam="zoek" waardeNaam="" label="Zoek een melding of klant" labelVerborgen placeholder="Zoek een melding of klant" onKies={(optie) => { if (optie) router.push(optie.waarde); }} />
    </form>
  );
}
