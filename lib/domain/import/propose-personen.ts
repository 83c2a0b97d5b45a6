import { ROLLEN, type Rol } from "../authz/rollen";
import type { ImportRij, RijFout } from "./import-soort";
import { norm, type Voorstel, type Voorstellen } from "./voorstel";

export type BestaandePersoon = {
  readonly id: string; readonly email: string; readonly naam: string; readonly personeelsnummer: string | null; readonly telefoon: string | null; readonly functie: string | null;
  readonly soort: string; readonly afdelingId: string | null; readonly werkplekId: string | null; readonly rollen: readonly string[]; readonly teamIds: readonly string[];
};
export type PersoonVelden = Omit<BestaandePersoon, "id">;

/** What the cells of a person may point to; null where one word means several things. */
export type PersoonVerwijzingen = {
  readonly afdelingen: ReadonlyMap<string, string | null>;
  readonly werkplekken: ReadonlyMap<string, string | null>;
  readonly teams: ReadonlyMap<string, string | null>;
};

type Rij = { readonly rij: ImportRij; readonly fouten: RijFout[]; readonly wijst: PersoonVerwijzingen };
const LEEG: PersoonVelden = { email: "", naam: "", personeelsnummer: null, telefoon: null, functie: null, soort: "medewerker", afdelingId: null, werkplekId: null, rollen: [], teamIds: [] };
const lijst = (cel: string | undefined): string[] => (cel ?? "").split(/[,;|]/).map((deel) => deel.trim()).filter(Boolean);

/** People of a file against those that exist: known by e-mail, else by personeelsnummer. Roles and teams are added, never taken away. */
export function proposePersonen(rijen: readonly ImportRij[], bestaand: readonly BestaandePersoon[], wijst: PersoonVerwijzingen): Voorstellen<PersoonVelden> {
  const byEmail = new Map(bestaand.map((persoon) => [persoon.email, persoon]));
  const byNummer = new Map(bestaand.flatMap((persoon) => (persoon.personeelsnummer ? [[persoon.personeelsnummer, persoon]] : [])));
  const fouten: RijFout[] = [];
  const gezien = new Map<string, number>();
  const voorstellen = rijen.map((rij): Voorstel<PersoonVelden> => {
    const email = norm(rij.cellen["email"] ?? "").replace(/^mailto:/, "");
    const nummer = rij.cellen["personeelsnummer"];
    const [opEmail, opNummer] = [byEmail.get(email), nummer ? byNummer.get(nummer) : undefined];
    if (opEmail && opNummer && opEmail.id !== opNummer.id) fouten.push({ rij: rij.nummer, kolom: "personeelsnummer", reden: `Personeelsnummer ${nummer} hoort bij iemand anders.` });
    const huidig = opEmail ?? opNummer;
    for (const sleutel of [`e:${email}`, ...(nummer ? [`n:${nummer}`] : [])]) {
      const eerder = gezien.get(sleutel);
      if (eerder !== undefined && email !== "") fouten.push({ rij: rij.nummer, kolom: sleutel.startsWith("e:") ? "email" : "personeelsnummer", reden: `Deze persoon staat ook in rij ${eerder}.` });
      gezien.set(sleutel, rij.nummer);
    }
    const velden = toVelden({ rij, fouten, wijst }, email, huidig);
    return { rij: rij.nummer, id: huidig?.id ?? null, sleutel: huidig?.id ?? `nieuw:${email}`, naam: velden.naam, velden };
  });
  return { voorstellen, fouten };
}

function toVelden(bron: Rij, email: string, huidig: BestaandePersoon | undefined): PersoonVelden {
  const { cellen } = bron.rij;
  const basis = huidig ?? LEEG;
  return {
    email, naam: readNaam(cellen) ?? basis.naam, personeelsnummer: cellen["personeelsnummer"] ?? basis.personeelsnummer,
    telefoon: cellen["telefoon"] ?? basis.telefoon, functie: cellen["functie"] ?? basis.functie,
    soort: cellen["soort"] ? readSoort(cellen["soort"]) : basis.soort,
    afdelingId: point(bron, "afdeling", "afdelingen") ?? basis.afdelingId,
    werkplekId: point(bron, "werkplek", "werkplekken") ?? basis.werkplekId,
    rollen: [...new Set([...basis.rollen, ...readRollen(bron)])].sort(),
    teamIds: [...new Set([...basis.teamIds, ...readTeams(bron)])].sort(),
  };
}

function readNaam({ naam, voornaam, tussenvoegsel, achternaam }: ImportRij["cellen"]): string | null {
  return naam ?? ([voornaam, tussenvoegsel, achternaam].filter(Boolean).join(" ") || null);
}

const readSoort = (cel: string): string => (/^(ext|inhuur|leverancier|gedetacheerd)/.test(norm(cel)) ? "extern" : "medewerker");

function point({ rij, fouten, wijst }: Rij, kolom: "afdeling" | "werkplek", naar: "afdelingen" | "werkplekken"): string | null {
  const cel = rij.cellen[kolom];
  if (!cel) return null;
  const id = wijst[naar].get(norm(cel));
  if (id) return id;
  const uitweg = kolom === "afdeling" ? "Importeer eerst de afdelingen." : "Importeer eerst de locaties, of schrijf het hele pad.";
  fouten.push({ rij: rij.nummer, kolom, reden: id === null ? `${cel} komt meer dan eens voor. Schrijf het hele pad.` : `${cel} bestaat niet. ${uitweg}` });
  return null;
}

function readRollen({ rij, fouten }: Rij): Rol[] {
  return lijst(rij.cellen["rollen"]).flatMap((naam) => {
    const rol = ROLLEN.find((bekend) => bekend === norm(naam));
    if (!rol && norm(naam) !== "klant") fouten.push({ rij: rij.nummer, kolom: "rollen", reden: `De rol ${naam} bestaat niet. Kies uit: ${ROLLEN.join(", ")}.` });
    return rol ? [rol] : [];
  });
}

function readTeams({ rij, fouten, wijst }: Rij): string[] {
  const cel = rij.cellen["teams"] ?? "";
  // A name of a team may hold a comma itself.
  return (wijst.teams.get(norm(cel)) ? [cel] : lijst(cel)).flatMap((naam) => {
    const id = wijst.teams.get(norm(naam));
    if (!id) fouten.push({ rij: rij.nummer, kolom: "teams", reden: `Het team ${naam} bestaat niet.` });
    return id ? [id] : [];
  });
}
