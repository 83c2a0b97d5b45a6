import type { Kwis } from "../kwis/kwis";
import { KWIS_NAMEN } from "../kwis/kwis";
import { decideTransition, type MeldingStand } from "../melding/decide-transition";
import type { Requirement } from "../melding/transitions";
import { fillVariabelen, type Waarden } from "./variabelen";

/** What a macro can do, in a closed list; each is a thing that the desk can also do by hand, with the same rights. */
export const MACRO_DOEN = ["nemen", "indelen", "toewijzen", "uitzetten", "bericht", "vraag", "notitie", "gereed"] as const;
export type MacroDoe = (typeof MACRO_DOEN)[number];
export const MACRO_SOORTEN = ["macro", "oplossing"] as const;
export type MacroSoort = (typeof MACRO_SOORTEN)[number];
/** What follows when it is done: stay, on to the next in the list, or back to the list. */
export const MACRO_DAARNA = ["blijf", "volgende", "terug"] as const;
export type MacroDaarna = (typeof MACRO_DAARNA)[number];
export const MEESTE_STAPPEN = 8;

/** The words of a step: those of a standaardtekst, or its own. */
type MetTekst = { readonly tekstId?: string; readonly tekst?: string };
export type MacroStap =
  | { readonly doe: "nemen" }
  | { readonly doe: "indelen"; readonly kwis?: Kwis; readonly productCode?: string }
  | { readonly doe: "toewijzen"; readonly eigenaarId: string }
  | { readonly doe: "uitzetten"; readonly teamId: string }
  | ({ readonly doe: "bericht" | "vraag" | "notitie" | "gereed" } & MetTekst);

/** Which action of a melding a step is; a message and a note move nothing. */
export const ACTIE_VAN_STAP = { nemen: "take", indelen: "classify", toewijzen: "assign", uitzetten: "dispatch", vraag: "ask", gereed: "mark-gereed" } as const;
const LEVERT: ReadonlySet<Requirement> = new Set<Requirement>(["eigenaar", "uitvoerder", "vraag", "oplossing"]);
const NAAR: Readonly<Record<MacroDoe, "klant" | "intern" | null>> = { nemen: null, indelen: null, toewijzen: null, uitzetten: null, bericht: "klant", vraag: "klant", gereed: "klant", notitie: "intern" };

export type PlanRegel = {
  readonly doe: MacroDoe; readonly wat: string; /** Words that go out, with the facts filled in; null where none do. */ readonly tekst: string | null; readonly voor: "klant" | "intern" | null;
  readonly gaten: readonly string[]; /** Nothing left to do here: it is so already. */ readonly overslaan: boolean; /** Why it cannot; null when it can. */ readonly reden: string | null;
};
/** Names for what a step refers to by id or code, and texts by id; what is absent has gone out of use. */
export type PlanNamen = { readonly teksten: ReadonlyMap<string, string>; readonly producten: ReadonlyMap<string, string>; readonly personen: ReadonlyMap<string, string>; readonly teams: ReadonlyMap<string, string> };
type Feiten = { readonly stand: MeldingStand; readonly waarden: Waarden; readonly namen: PlanNamen; readonly now: Date };

const WOORD = { bericht: "Bericht aan de klant", vraag: "Vraag aan de klant, de klok staat stil", notitie: "Notitie voor collega's", gereed: "Gereed melden, de klant krijgt bericht" } as const;
const WEG = "Wat hier gekozen was, is niet meer in gebruik.";

/** A step in words, and whether what it refers to is still there. */
function describeStap(stap: MacroStap, { producten, personen, teams }: PlanNamen): { readonly wat: string; readonly weg: boolean } {
  switch (stap.doe) {
    case "nemen": return { wat: "In behandeling nemen", weg: false };
    case "indelen": {
      const product = stap.productCode === undefined ? undefined : producten.get(stap.productCode);
      const als = [stap.kwis && KWIS_NAMEN[stap.kwis].toLowerCase(), product].filter(Boolean).join(", ");
      return { wat: `Indelen als ${als || "onbekend product"}`, weg: stap.productCode !== undefined && product === undefined };
    }
    case "toewijzen": return { wat: `Eigenaar wordt ${personen.get(stap.eigenaarId) ?? "onbekend"}`, weg: !personen.has(stap.eigenaarId) };
    case "uitzetten": return { wat: `Opdracht uitzetten bij ${teams.get(stap.teamId) ?? "onbekend"}`, weg: !teams.has(stap.teamId) };
    default: return { wat: WOORD[stap.doe], weg: false };
  }
}

/** The words that a step sends, before the facts are filled in; undefined when its standaardtekst is gone. */
export const tekstOfStap = (stap: MacroStap, teksten: ReadonlyMap<string, string>): string | null | undefined =>
  !("tekst" in stap) && !("tekstId" in stap) ? null : stap.tekst ?? teksten.get(stap.tekstId ?? "");

/**
 * What a macro will do on a melding, step by step, before it is done: what it says in words, the texts as they will go
 * out, what is still to be filled in, and from which step on it cannot. Taking what is somebody's already is left out.
 */
export function planMacro(stappen: readonly MacroStap[], { stand, waarden, namen, now }: Feiten): readonly PlanRegel[] {
  let nu = stand;
  return stappen.map((stap) => {
    const { wat, weg } = describeStap(stap, namen);
    const ruw = tekstOfStap(stap, namen.teksten);
    const gevuld = ruw ? fillVariabelen(ruw, waarden) : null;
    const basis = { doe: stap.doe, wat, tekst: gevuld?.tekst ?? null, voor: NAAR[stap.doe], gaten: gevuld?.gaten ?? [] };
    if (stap.doe === "nemen" && nu.status !== "nieuw") return { ...basis, wat: "Is al in behandeling", overslaan: true, reden: null };
    if (weg || ruw === undefined) return { ...basis, overslaan: false, reden: WEG };
    if (stap.doe === "bericht" || stap.doe === "notitie") return { ...basis, overslaan: false, reden: null };
    const move = decideTransition(nu, ACTIE_VAN_STAP[stap.doe], { supplied: LEVERT, now });
    if (!move.ok) return { ...basis, overslaan: false, reden: move.error.code === "overgang-niet-toegestaan" ? move.error.reden : "Dit kan nu niet." };
    nu = { ...nu, status: move.value.naar, openOpdrachten: nu.openOpdrachten + (stap.doe === "uitzetten" ? 1 : 0) };
    return { ...basis, overslaan: false, reden: null };
  });
}
