import type { Rol } from "@/lib/domain/authz/rollen";
import { baseId } from "../../referentie/base-id";
import type { Toeval } from "../../toeval";
import { DEMO_ACCOUNTS, DEMO_DOMEIN } from "./demo-accounts";
import { ACHTERNAMEN, AFDELINGEN, VOORNAMEN } from "./namen";

type PersoonRij = {
  readonly id: string; readonly email: string; readonly naam: string; readonly personeelsnummer: string; readonly telefoon: string;
  readonly functie: string; readonly afdeling_id: string; readonly werkplek_id: string | null; readonly demo: boolean;
};
export type Bezetting = { readonly persoon: PersoonRij; readonly teams: readonly string[]; readonly rol: Rol | null };

export const afdelingId = (naam: string): string => baseId(`demo:afdeling:${naam}`);
/** The id of a demo person by the part of the address before the @. */
export const persoonId = (account: string): string => baseId(`demo:persoon:${account}`);

type Nieuw = { readonly account: string; readonly naam: string; readonly functie: string; readonly afdeling: string; readonly kamer: string; readonly telefoon: string; readonly nummer: number; readonly demo: boolean };

const toRij = (nieuw: Nieuw): PersoonRij => ({
  id: persoonId(nieuw.account), email: `${nieuw.account}@${DEMO_DOMEIN}`, naam: nieuw.naam, personeelsnummer: `P${nieuw.nummer}`, telefoon: nieuw.telefoon,
  functie: nieuw.functie, afdeling_id: afdelingId(nieuw.afdeling), werkplek_id: baseId(`demo:locatie:${nieuw.kamer}`), demo: nieuw.demo,
});

/** Jobs of the facilitaire teams with how many people do them; the demo accounts come on top. */
const TEAMBEZETTING: Readonly<Record<string, readonly [functie: string, aantal: number]>> = {
  "Servicedesk": ["medewerker servicedesk", 4], "Technische dienst": ["technicus", 5], "Schoonmaak": ["objectleider schoonmaak", 4], "Servicebalie": ["medewerker servicebalie", 3],
  "Plaagdierbeheer": ["plaagdierbestrijder", 1], "Huisvesting & projecten": ["projectleider huisvesting", 3], "Catering": ["cateringmedewerker", 4],
  "Kwaliteit & relatie": ["adviseur kwaliteit", 1], "Receptie": ["receptionist", 3], "Beveiliging": ["beveiliger", 4], "BHV / arbo": ["arbocoördinator", 2],
  "Sleutel- en pasbeheer": ["beheerder toegang", 2], "Meubilair & verhuizingen": ["medewerker verhuizingen", 3], "Groen": ["hovenier", 2],
  "AV-ondersteuning": ["AV-technicus", 2], "ICT-servicedesk": ["medewerker ICT-servicedesk", 3], "Post & logistiek": ["medewerker post en logistiek", 3],
  "Vervoer": ["bode-chauffeur", 2], "Reserveringen": ["medewerker reserveringen", 2], "Repro": ["medewerker repro", 2],
  "Contract- & financieel beheer": ["contractadviseur", 1], "Accountmanagement": ["accountmanager", 1],
};

function toAccount(naam: string, bezet: Set<string>): string {
  const kaal = naam.toLowerCase().replaceAll("ı", "i").normalize("NFD").replace(/[^a-z ]/g, "").trim().replace(/ +/g, ".");
  let account = kaal;
  for (let nr = 2; bezet.has(account); nr += 1) account = `${kaal}${nr}`;
  bezet.add(account);
  return account;
}

/** Names that differ from each other, so that a list of people reads as people. */
function createNamen(toeval: Toeval): () => string {
  const bezet = new Set(DEMO_ACCOUNTS.map(({ naam }) => naam));
  return () => {
    for (;;) {
      const naam = `${toeval.pick(VOORNAMEN)} ${toeval.pick(ACHTERNAMEN)}`;
      if (bezet.has(naam)) continue;
      bezet.add(naam);
      return naam;
    }
  };
}

function listDemo(): Bezetting[] {
  return DEMO_ACCOUNTS.map(({ account, naam, functie, afdeling, telefoon, werkplek, teams, rol }, i) => ({
    persoon: toRij({ account, naam, functie, afdeling, telefoon, kamer: werkplek, nummer: 10_001 + i, demo: true }), teams, rol,
  }));
}

/** Everybody who works in the town hall: demo accounts, facilitaire teams, and the departments they serve. */
export function buildPersonen(toeval: Toeval): readonly Bezetting[] {
  const nextNaam = createNamen(toeval);
  const accounts = new Set(DEMO_ACCOUNTS.map(({ account }) => account));
  const rijen = listDemo();
  const add = (deel: { functie: string; afdeling: string; kamer: string; teams: readonly string[]; rol: Rol | null }): void => {
    const naam = nextNaam();
    const nummer = 20_001 + rijen.length;
    rijen.push({ persoon: toRij({ ...deel, naam, account: toAccount(naam, accounts), telefoon: String(4500 + rijen.length), nummer, demo: false }), teams: deel.teams, rol: deel.rol });
  };
  for (const [team, [functie, aantal]] of Object.entries(TEAMBEZETTING)) {
    const rol: Rol = team === "Servicedesk" ? "frontoffice" : team === "Kwaliteit & relatie" ? "klachtbehandelaar" : "backoffice";
    for (let i = 0; i < aantal; i += 1) add({ functie, afdeling: "Facilitaire Zaken", kamer: toeval.pick(["N2.07", "N2.08", "N0.09"]), teams: team === "Servicedesk" ? [team, "Frontoffice"] : [team], rol });
  }
  for (const { naam, functies, aantal, kamers } of AFDELINGEN)
    for (let i = 0; i < aantal; i += 1) {
      const functie = i === 0 ? `teamleider ${naam}` : toeval.pick(functies);
      add({ functie, afdeling: naam, kamer: toeval.pick(kamers), teams: [], rol: null });
    }
  return rijen;
}
