import type { Stamgegevens } from "@/lib/data/stamgegevens";
import { SYSTEEM_PERSOON } from "../../referentie";
import { createRijen } from "../../rijen";
import type { Toeval } from "../../toeval";
import type { Kader, Mens, Uitvoerder } from "../../levensloop/loop";
import { LEVERANCIERS } from "../organisatie/leveranciers";
import { buildLocaties, listPlekken } from "../organisatie/locaties";
import { persoonId, type Bezetting } from "../organisatie/personen";
import { groupPlekken, type Bewoner, type Wereld } from "./wereld";

type Nummers = Kader["nummers"];
type Delen = { readonly stam: Stamgegevens; readonly bezetting: readonly Bezetting[]; readonly nu: Date; readonly toeval: Toeval; readonly nummers: Nummers };

const toBewoner = ({ persoon }: Bezetting): Bewoner => ({
  id: persoon.id, naam: persoon.naam, email: persoon.email, afdelingId: persoon.afdeling_id, telefoon: persoon.telefoon, plekId: persoon.werkplek_id,
});

function listUitvoerders(stam: Stamgegevens): Map<string, Uitvoerder> {
  const teams = [...stam.teams.values()].map(({ id, naam }): [string, Uitvoerder] => [id, { soort: "team", id, naam }]);
  return new Map([...teams, ...LEVERANCIERS.map(({ id, naam }): [string, Uitvoerder] => [id, { soort: "leverancier", id, naam }])]);
}

function groupTeamleden(stam: Stamgegevens, bezetting: readonly Bezetting[]): Map<string, Mens[]> {
  return new Map([...stam.teams.values()].map(({ id, naam }) => [id, bezetting.filter(({ teams }) => teams.includes(naam)).map(toBewoner)]));
}

function createPadOf(): Wereld["locatiePad"] {
  const ouders = new Map(buildLocaties().map(({ id, ouder_id }) => [id, ouder_id]));
  return (plek) => {
    const pad: string[] = [];
    for (let id: string | null | undefined = plek?.id; id; id = ouders.get(id)) pad.unshift(id);
    return pad;
  };
}

function karin(bezetting: readonly Bezetting[]): Bewoner {
  const gevonden = bezetting.find(({ persoon }) => persoon.id === persoonId("klant"));
  if (!gevonden) throw new Error("De demo kent geen klant.");
  return toBewoner(gevonden);
}

/** Puts people, places and promises together for the stories. */
export function buildWereld({ stam, bezetting, nu, toeval, nummers }: Delen): Wereld {
  const systeem: Mens = { ...SYSTEEM_PERSOON, afdelingId: null, telefoon: null };
  const plekken = listPlekken(buildLocaties());
  const met = (rol: string): Bewoner[] => bezetting.filter((lid) => lid.rol === rol).map(toBewoner);
  const [coordinator] = met("coordinator");
  if (!coordinator) throw new Error("De demo kent geen coördinator.");
  return {
    kader: { kalender: stam.kalender, normen: stam.normen, stilte: stam.stilte, toeval, nummers, systeem, servicedeskId: stam.servicedeskId, rijen: createRijen() },
    nu, stam, coordinator, desk: met("frontoffice"), klachtbehandelaars: met("klachtbehandelaar"),
    // The demo klant has a life of her own: chance does not report in her name.
    klanten: bezetting.filter(({ rol, persoon }) => rol === null && !persoon.demo).map(toBewoner),
    karin: karin(bezetting),
    teamleden: groupTeamleden(stam, bezetting), uitvoerders: listUitvoerders(stam), plekken: groupPlekken(plekken),
    plekById: new Map(plekken.map((plek) => [plek.id, plek])), locatiePad: createPadOf(), recent: [],
  };
}
