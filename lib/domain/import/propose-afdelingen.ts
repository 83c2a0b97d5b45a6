import type { ImportRij, RijFout } from "./import-soort";
import { norm, type Voorstel, type Voorstellen } from "./voorstel";

export type BestaandeAfdeling = { readonly id: string; readonly naam: string; readonly code: string | null; readonly kostenplaats: string | null; readonly ouderId: string | null };
/** `ouder` is the key of the parent: an id, or the key of a row of the same file. */
export type AfdelingVelden = { readonly naam: string; readonly code: string | null; readonly kostenplaats: string | null; readonly ouder: string | null };

type Index = { readonly byNaam: ReadonlyMap<string, BestaandeAfdeling>; readonly byCode: ReadonlyMap<string, BestaandeAfdeling> };

/** The afdelingen of a file against those that exist: known by code, else by name. */
export function proposeAfdelingen(rijen: readonly ImportRij[], bestaand: readonly BestaandeAfdeling[]): Voorstellen<AfdelingVelden> {
  const index: Index = {
    byNaam: new Map(bestaand.map((afdeling) => [norm(afdeling.naam), afdeling])),
    byCode: new Map(bestaand.flatMap((afdeling) => (afdeling.code ? [[norm(afdeling.code), afdeling]] : []))),
  };
  const fouten: RijFout[] = [];
  const inFile = new Map<string, string>();
  const gezien = new Set<string>();
  const eerste = rijen.map((rij) => {
    const { naam = "", code } = rij.cellen;
    const opCode = code ? index.byCode.get(norm(code)) : undefined;
    const opNaam = index.byNaam.get(norm(naam));
    if (opCode && opNaam && opCode.id !== opNaam.id) fouten.push({ rij: rij.nummer, kolom: "code", reden: `De code ${code} hoort bij ${opCode.naam}, niet bij ${naam}.` });
    const huidig = opCode ?? opNaam;
    const sleutel = huidig?.id ?? `nieuw:${norm(naam)}`;
    if (gezien.has(sleutel)) fouten.push({ rij: rij.nummer, kolom: "naam", reden: `De afdeling ${naam} staat al eerder in dit bestand.` });
    gezien.add(sleutel);
    for (const naamOfCode of [naam, code]) if (naamOfCode) inFile.set(norm(naamOfCode), sleutel);
    return { rij, huidig, sleutel };
  });
  const voorstellen = eerste.map(({ rij, huidig, sleutel }): Voorstel<AfdelingVelden> => {
    const { naam = huidig?.naam ?? "", code = huidig?.code ?? null, kostenplaats = huidig?.kostenplaats ?? null, ouder } = rij.cellen;
    const gevonden = ouder ? inFile.get(norm(ouder)) ?? index.byCode.get(norm(ouder))?.id ?? index.byNaam.get(norm(ouder))?.id : huidig?.ouderId ?? null;
    if (gevonden === undefined) fouten.push({ rij: rij.nummer, kolom: "ouder", reden: `De afdeling ${ouder} bestaat niet en staat niet in dit bestand.` });
    return { rij: rij.nummer, id: huidig?.id ?? null, sleutel, naam, velden: { naam, code, kostenplaats, ouder: gevonden ?? null } };
  });
  return { voorstellen, fouten: [...fouten, ...findKringen(voorstellen, bestaand)] };
}

/** Rows that would make an afdeling fall under itself. */
function findKringen(voorstellen: readonly Voorstel<AfdelingVelden>[], bestaand: readonly BestaandeAfdeling[]): RijFout[] {
  const ouders = new Map<string, string | null>(bestaand.map(({ id, ouderId }) => [id, ouderId]));
  // A row that comes twice is an error already; the first one counts.
  for (const { sleutel, velden } of [...voorstellen].reverse()) ouders.set(sleutel, velden.ouder);
  return voorstellen.flatMap(({ sleutel, rij, naam }) => {
    const gezien = new Set([sleutel]);
    for (let ouder = ouders.get(sleutel) ?? null; ouder !== null; ouder = ouders.get(ouder) ?? null) {
      if (gezien.has(ouder)) return [{ rij, kolom: "ouder", reden: `${naam} zou onder zichzelf vallen.` }];
      gezien.add(ouder);
    }
    return [];
  });
}
