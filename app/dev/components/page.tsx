import { notFound } from "next/navigation";
import { Bell, CalendarCheck, Clock, Inbox, Map, Plus, Timer, UserRound } from "lucide-react";
import { KlantShell } from "@/components/layout/klant-shell";
import { PublicShell } from "@/components/layout/public-shell";
import { StaffShell } from "@/components/layout/staff-shell";
import { ViewsList } from "@/components/layout/views-list";
import { LinkButton } from "@/components/ui/link-button";
import { KeyHint } from "@/components/ui/key-hint";
import { env } from "@/lib/env";
import { Domeindelen } from "./domeindelen";
import { Formulier } from "./formulier";
import { Grafieken } from "./grafieken";
import { Knoppen } from "./knoppen";
import { Overlegger } from "./overlegger";

export const metadata = { title: "Onderdelen" };

const HUIS = { naam: "Stadskantoor Waterstede" };
const DESK = { telefoon: "4400", tijden: "Maandag tot en met vrijdag van 07.30 tot 17.30 uur" };
const WIE = { naam: "Karin Visser", onderschrift: "Burgerzaken" };
const NAV = [
  { href: "/dev/components", label: "Vandaag", icon: <CalendarCheck aria-hidden /> },
  { href: "/werk", label: "Nieuw", icon: <Inbox aria-hidden />, aantal: 3 },
  { href: "/plattegrond", label: "Plattegrond", icon: <Map aria-hidden /> },
  { href: "/uren", label: "Uren", icon: <Clock aria-hidden /> },
];
const VIEWS = [
  { views: [
    { href: "?view=nieuw", label: "Nieuw", aantal: 14, icon: <Inbox aria-hidden /> },
    { href: "?view=mij", label: "Van mij", aantal: 23, icon: <UserRound aria-hidden />, nu: true },
    { href: "?view=laat", label: "Te laat", aantal: 3, icon: <Timer aria-hidden />, letOp: true },
  ] },
  { kop: "Toezeggingen", views: [{ href: "?view=vandaag", label: "Vandaag", aantal: 7, icon: <Clock aria-hidden /> }] },
];

type Props = { searchParams: Promise<{ schil?: string }> };

/** Every part in every state, for who builds with them. Does not exist in production. */
export default async function ComponentsPage({ searchParams }: Props) {
  if (env.NODE_ENV === "production") notFound();
  const { schil = "klant" } = await searchParams;
  const inhoud = (
    <div className="flex flex-col gap-12">
      <h1 className="text-4xl">Goedemorgen. Waar kunnen we u mee helpen?</h1>
      <Knoppen /><Formulier /><Domeindelen /><Grafieken /><Overlegger />
    </div>
  );
  if (schil === "publiek") return <PublicShell organisatie={HUIS} servicedesk={DESK}>{inhoud}</PublicShell>;
  if (schil !== "klant") {
    return (
      <StaffShell
        organisatie={HUIS} profiel={{ ...WIE, naam: "Sanne Bos" }} uitlogActie="/dev/components" nav={NAV} telefoon="4400"
        maat={schil === "telefoon" ? "telefoon" : "balie"} views={<ViewsList label="Overzichten" groepen={VIEWS} />}
        bel={<LinkButton href="#" kind="stil" size="klein"><Bell aria-hidden /><span className="sr-only">Berichten</span></LinkButton>}
        nieuw={<LinkButton href="#" kind="vol"><Plus aria-hidden /><span className="max-sm:sr-only">Nieuwe melding</span> <KeyHint toets="C" opVol /></LinkButton>}
      >
        {inhoud}
      </StaffShell>
    );
  }
  return <KlantShell organisatie={HUIS} servicedesk={DESK} profiel={WIE} uitlogActie="/dev/components" nav={[{ href: "/meldingen", label: "Mijn meldingen" }, { href: "/dev/components", label: "Vraag en antwoord" }]}>{inhoud}</KlantShell>;
}
