import type { Metadata } from "next";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { RouteProef } from "@/components/beheer/route-proef";
import { listRegels } from "@/lib/queries/beheer/list-regels";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";
import { routeProefAction } from "./proef-action";

export const metadata: Metadata = { title: "Routering" };
const KOLOMMEN = [{ label: "Waarvoor" }, { label: "Waar" }, { label: "Naar" }, { label: "Volgorde", getal: true }, { label: "Toelichting" }];

export default async function RouteringPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.routering");
  const { vraag, zoek, stand, isVervolg } = await readLijst(searchParams);
  const { rijen, volgende } = await listRegels(ctx, vraag);
  return (
    <LijstScherm
      kop="Routering" uitleg="Naar welk team of welke leverancier een melding gaat. De diepste plaats gaat voor, dan het product boven de groep." pad="/beheer/routering" nieuw={{ label: "Regel toevoegen" }}
      zoekLabel="Zoek op product, plaats of team" boven={<RouteProef actie={routeProefAction} />} zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({ id: rij.id, href: `/beheer/routering/${rij.id}`, uit: !rij.actief, cellen: [rij.wat, rij.waar, rij.naar, String(rij.volgorde), rij.toelichting ?? ""] }))}
    />
  );
}
