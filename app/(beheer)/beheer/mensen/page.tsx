import type { Metadata } from "next";
import { KnopForm } from "@/components/beheer/knop-form";
import { LijstScherm } from "@/components/beheer/lijst-scherm";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { formatGetal } from "@/lib/format/format-getal";
import { countZonderToegang } from "@/lib/queries/beheer/count-zonder-toegang";
import { listKeuzes } from "@/lib/queries/beheer/list-keuzes";
import { listPersonen } from "@/lib/queries/beheer/list-personen";
import { noemRol } from "@/lib/i18n/noem-rol";
import { requireScreen } from "@/lib/web/context";
import { readLijst, type PageParams } from "../lijst-params";
import { inviteIedereenAction } from "./actions";
import { ROL_KEUZES } from "./persoon-velden";

export const metadata: Metadata = { title: "Mensen en rollen" };
const KOLOMMEN = [{ label: "Naam" }, { label: "E-mail" }, { label: "Functie" }, { label: "Afdeling" }, { label: "Rollen en teams" }, { label: "Kan inloggen" }];

export default async function MensenPage({ searchParams }: { searchParams: PageParams }) {
  const ctx = await requireScreen("beheer.personen");
  const { vraag, zoek, stand, isVervolg, extra } = await readLijst(searchParams, ["rol", "team", "afdeling"]);
  const { rol = "", team = "", afdeling = "" } = extra;
  const [{ rijen, volgende }, keuzes, zonder] = await Promise.all([listPersonen(ctx, { ...vraag, rol, teamId: team, afdelingId: afdeling }), listKeuzes(ctx), countZonderToegang(ctx)]);
  const filters = [
    { naam: "rol", label: "Rol", leeg: "Elke rol", waarde: rol, opties: ROL_KEUZES },
    { naam: "team", label: "Team", leeg: "Elk team", waarde: team, opties: keuzes.teams },
    { naam: "afdeling", label: "Afdeling", leeg: "Elke afdeling", waarde: afdeling, opties: keuzes.afdelingen },
  ];
  return (
    <LijstScherm
      kop="Mensen en rollen" uitleg="Iedereen die iets kan melden, en wie daarnaast een rol heeft." pad="/beheer/mensen" nieuw={{ label: "Persoon toevoegen" }}
      actie={<LinkButton href="/beheer/importeren">Importeren</LinkButton>} boven={zonder > 0 ? (
        <Notice kop={zonder === 1 ? "1 persoon kan nog niet inloggen." : `${formatGetal(zonder)} mensen kunnen nog niet inloggen.`}>
          Zij kregen nog geen uitnodiging, of die is verlopen. Met de link in de mail kiest iedereen een eigen wachtwoord.
          <div className="mt-2"><KnopForm actie={inviteIedereenAction} vast={{}} knop={zonder === 1 ? "Deze persoon uitnodigen" : `Alle ${formatGetal(zonder)} uitnodigen`} /></div>
        </Notice>
      ) : null}
      zoekLabel="Zoek op naam, e-mail of telefoon" filters={filters}
      zoek={zoek} stand={stand} isVervolg={isVervolg} volgende={volgende} kolommen={KOLOMMEN}
      rijen={rijen.map((rij) => ({
        id: rij.id, href: `/beheer/mensen/${rij.id}`, uit: !rij.actief,
        cellen: [rij.naam, rij.email, rij.functie ?? "", rij.afdeling ?? "", [...rij.rollen.map(noemRol), ...rij.teams].join(", "), rij.kanInloggen ? "Ja" : "Nog niet"],
      }))}
    />
  );
}
