import { fitsUnder, LOCATIE_SOORTEN, type LocatieSoort } from "../beheer/locatie-soort";
import type { ImportRij, RijFout } from "./import-soort";
import { norm, type Voorstel, type Voorstellen } from "./voorstel";

export type BestaandeLocatie = { readonly id: string; readonly naam: string; readonly code: string | null; readonly soort: string; readonly ouderId: string | null };
/** `ouder` is the key of the parent: an id, or the key of a place of the same file. */
export type LocatieVelden = { readonly naam: string; readonly soort: string; readonly code: string | null; readonly ouder: string | null };

type Stap = { readonly naam: string; readonly soort: LocatieSoort };
const NIVEAUS = ["vestiging", "gebouw", "verdieping", "ruimte", "werkplek"] as const;
const PAD_SOORTEN: readonly LocatieSoort[] = ["gebouw", "verdieping", "ruimte", "werkplek"];

const isSoort = (tekst: string): tekst is LocatieSoort => (LOCATIE_SOORTEN as readonly string[]).includes(tekst);

/** A path written in one cell: "Stadhuis > 2e verdieping > N2.14". The kind of the last one may be said apart. */
function readPad(pad: string, soort: string | undefined): readonly Stap[] {
  const namen = pad.split(/\s*[>›]\s*/).filter((naam) => naam !== "");
  return namen.map((naam, index) => {
    const isLaatste = index === namen.length - 1;
    return { naam, soort: isLaatste && soort && isSoort(norm(soort)) ? (norm(soort) as LocatieSoort) : PAD_SOORTEN[Math.min(index, 3)] ?? "werkplek" };
  });
}

/** The steps from large to small that a row names. */
function readStappen({ cellen }: ImportRij): readonly Stap[] {
  if (cellen["pad"]) return readPad(cellen["pad"], cellen["soort"]);
  const niveaus = NIVEAUS.flatMap((soort): Stap[] => (cellen[soort] ? [{ naam: cellen[soort], soort }] : []));
  return cellen["buiten"] ? [...niveaus, { naam: cellen["buiten"], soort: "buiten" }] : niveaus;
}

type Boek = {
  readonly byPlek: Map<string, BestaandeLocatie>;
  readonly byCode: ReadonlyMap<string, BestaandeLocatie | null>;
  readonly nieuw: Map<string, Voorstel<LocatieVelden>>;
  readonly gemaakt: Set<string>;
};
const plek = (ouder: string | null, naam: string) => `${ouder ?? ""}/${norm(naam)}`;

/** Places known by their path; a known code at another path is a place that was renamed or moved. Parents that are not there yet come along. */
export function proposeLocaties(rijen: readonly ImportRij[], bestaand: readonly BestaandeLocatie[]): Voorstellen<LocatieVelden> {
  const codes = new Map<string, BestaandeLocatie | null>();
  for (const locatie of bestaand) if (locatie.code) codes.set(norm(locatie.code), codes.has(norm(locatie.code)) ? null : locatie);
  const boek: Boek = { byPlek: new Map(bestaand.map((locatie) => [plek(locatie.ouderId, locatie.naam), locatie])), byCode: codes, nieuw: new Map(), gemaakt: new Set() };
  const fouten: RijFout[] = [];
  for (const rij of rijen) {
    const stappen = readStappen(rij);
    const fout = checkStappen(rij, stappen);
    if (fout) fouten.push(fout);
    else addPad(boek, rij, stappen);
  }
  return { voorstellen: [...boek.nieuw.values()], fouten };
}

function checkStappen(rij: ImportRij, stappen: readonly Stap[]): RijFout | null {
  const { pad, soort } = rij.cellen;
  if (stappen.length === 0) return { rij: rij.nummer, kolom: null, reden: "Deze rij noemt geen gebouw, ruimte of andere plaats." };
  if (pad && soort && !isSoort(norm(soort))) return { rij: rij.nummer, kolom: "soort", reden: `Kies als soort: ${LOCATIE_SOORTEN.join(", ")}.` };
  const fout = stappen.findIndex((stap, index) => !fitsUnder(stap.soort, stappen[index - 1]?.soort ?? null));
  const stap = stappen[fout];
  if (!stap) return null;
  return { rij: rij.nummer, kolom: pad ? "pad" : stap.soort, reden: fout === 0 ? `Bij ${stap.naam} ontbreekt het gebouw of de vestiging.` : `${stap.naam} past niet onder ${stappen[fout - 1]?.naam ?? ""}.` };
}

function addPad(boek: Boek, rij: ImportRij, stappen: readonly Stap[]): void {
  let ouder: string | null = null;
  stappen.forEach((stap, index) => {
    const isLaatste = index === stappen.length - 1;
    const code = isLaatste ? rij.cellen["code"] ?? null : null;
    ouder = addStap(boek, rij.nummer, { ...stap, code, ouder, isLaatste });
  });
}

function addStap(boek: Boek, rij: number, stap: Stap & { code: string | null; ouder: string | null; isLaatste: boolean }): string {
  const hier = plek(stap.ouder, stap.naam);
  const opPlek = boek.byPlek.get(hier);
  const opCode = !opPlek && stap.code ? boek.byCode.get(norm(stap.code)) ?? undefined : undefined;
  const huidig = opPlek ?? opCode;
  const sleutel = huidig?.id ?? `nieuw:${hier}`;
  const eerder = boek.nieuw.get(sleutel);
  if (eerder && !(stap.isLaatste && stap.code)) return sleutel;
  if (huidig && !stap.isLaatste) return sleutel;
  const velden = { naam: stap.naam, soort: huidig && !stap.isLaatste ? huidig.soort : stap.soort, code: stap.code ?? huidig?.code ?? null, ouder: stap.ouder };
  boek.nieuw.set(sleutel, { rij: eerder?.rij ?? rij, id: huidig?.id ?? null, sleutel, naam: stap.naam, velden });
  return sleutel;
}
