import type { VeldFout } from "../shared/app-error";
import { GRENZEN_PER_SOORT, TOETSEN, TOETSEN_PER_SOORT, VRAAG_SOORTEN, type Formulier, type Vraag } from "./vraag";

export const MAX_VRAGEN = 12;
const MAX_OPTIES = 20;
const MAX_LABEL = 120;
const MAX_HULP = 240;
const MAX_OPTIE = 80;
export const SLEUTEL = /^[a-z][a-z0-9_]{0,39}$/;

type Fout = readonly [veld: keyof Vraag, reden: string];

function checkWoorden({ sleutel, label, hulp, soort }: Vraag): Fout[] {
  return [
    ...(SLEUTEL.test(sleutel) ? [] : [["sleutel", "Gebruik voor de sleutel kleine letters, cijfers en _, en begin met een letter."] as const]),
    ...(VRAAG_SOORTEN.includes(soort) ? [] : [["soort", "Kies wat voor antwoord u vraagt."] as const]),
    ...(label.trim() === "" ? [["label", "Schrijf op wat u vraagt."] as const] : []),
    ...(label.length > MAX_LABEL ? [["label", `Houd de vraag korter: hoogstens ${MAX_LABEL} tekens.`] as const] : []),
    ...((hulp ?? "").length > MAX_HULP ? [["hulp", `Houd de uitleg korter: hoogstens ${MAX_HULP} tekens.`] as const] : []),
  ];
}

function checkOpties({ soort, opties = [] }: Vraag): Fout[] {
  const minstens = soort === "keuze" ? 2 : soort === "meerkeuze" ? 1 : 0;
  if (minstens === 0) return opties.length > 0 ? [["opties", "Keuzes horen alleen bij een keuzevraag."]] : [];
  if (opties.length < minstens) return [["opties", soort === "keuze" ? "Geef minstens twee keuzes." : "Geef minstens één keuze."]];
  if (opties.length > MAX_OPTIES) return [["opties", `Geef hoogstens ${MAX_OPTIES} keuzes.`]];
  if (opties.some((optie) => optie.trim() === "" || optie.length > MAX_OPTIE)) return [["opties", `Een keuze is niet leeg en heeft hoogstens ${MAX_OPTIE} tekens.`]];
  return new Set(opties).size < opties.length ? [["opties", "Elke keuze staat er één keer."]] : [];
}

function checkGrenzen({ soort, min, max, opties }: Vraag): Fout[] {
  const ruimte = GRENZEN_PER_SOORT[soort];
  const waarden = [["min", min], ["max", max]] as const;
  const gegeven = waarden.flatMap(([veld, waarde]) => (waarde === undefined ? [] : [{ veld, waarde }]));
  if (!ruimte) return gegeven.length > 0 ? [[gegeven[0]!.veld, "Dit soort vraag heeft geen grenzen."]] : [];
  const buiten = gegeven.find(({ waarde }) => !Number.isFinite(waarde) || waarde < ruimte.van || waarde > ruimte.tot || (soort !== "getal" && !Number.isInteger(waarde)));
  if (buiten) return [[buiten.veld, `Kies een getal van ${ruimte.van} tot ${ruimte.tot}.`]];
  if (min !== undefined && max !== undefined && min > max) return [["max", "De bovengrens ligt onder de ondergrens."]];
  return soort === "meerkeuze" && (min ?? 0) > (opties?.length ?? 0) ? [["min", "Er zijn minder keuzes dan u minstens vraagt."]] : [];
}

/** A failing upload must never keep a melding from being sent, and all files of a melding are one pile. */
function checkBestand({ soort, verplicht }: Vraag, eerder: readonly Vraag[]): Fout[] {
  if (soort !== "bestand") return [];
  if (verplicht) return [["verplicht", "Een bestand kan niet verplicht zijn: een mislukte upload mag het versturen niet tegenhouden."]];
  return eerder.some((vraag) => vraag.soort === "bestand") ? [["soort", "Vraag één keer om bestanden: samen zijn het er hoogstens vijf."]] : [];
}

/** A condition looks at a question above it: so nothing can depend on itself, whatever the order. */
function checkVoorwaarde({ als }: Vraag, { eerder, later }: { eerder: readonly Vraag[]; later: readonly Vraag[] }): Fout[] {
  if (!als) return [];
  const bron = eerder.find(({ sleutel }) => sleutel === als.vraag);
  if (!bron) return [["als", later.some(({ sleutel }) => sleutel === als.vraag) ? "De voorwaarde kijkt naar een vraag die lager staat. Zet die vraag hierboven." : "De voorwaarde kijkt naar een vraag die er niet is."]];
  if (!TOETSEN.includes(als.toets) || !TOETSEN_PER_SOORT[bron.soort].includes(als.toets)) return [["als", "Deze voorwaarde past niet bij dat soort vraag."]];
  const waarde = als.waarde ?? "";
  if (als.toets === "gevuld") return [];
  if (waarde.trim() === "") return [["als", "Vul in welk antwoord nodig is."]];
  if (bron.opties && !bron.opties.includes(waarde)) return [["als", "Kies een antwoord dat bij die vraag hoort."]];
  return bron.soort === "getal" && !Number.isFinite(Number(waarde.replace(",", "."))) ? [["als", "Vul een getal in."]] : [];
}

/** What is wrong with a form, per question and field (`vragen.2.label`); empty when it may be published. */
export function checkFormulier({ vragen }: Formulier): VeldFout[] {
  const teVeel = vragen.length > MAX_VRAGEN ? [{ veld: "vragen", reden: `Stel hoogstens ${MAX_VRAGEN} vragen.` }] : [];
  const per = vragen.flatMap((vraag, index) => {
    const eerder = vragen.slice(0, index);
    const dubbel: Fout[] = eerder.some(({ sleutel }) => sleutel === vraag.sleutel) ? [["sleutel", "Deze sleutel bestaat al in dit formulier."]] : [];
    const fouten = [...checkWoorden(vraag), ...dubbel, ...(VRAAG_SOORTEN.includes(vraag.soort) ? [...checkOpties(vraag), ...checkGrenzen(vraag), ...checkBestand(vraag, eerder)] : []), ...checkVoorwaarde(vraag, { eerder, later: vragen.slice(index) })];
    return fouten.map(([veld, reden]) => ({ veld: `vragen.${index}.${veld}`, reden }));
  });
  return [...teVeel, ...per];
}
