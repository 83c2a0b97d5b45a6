import type { ArtikelRegel } from "@/components/artikel/artikel-lijst";
import type { MededelingTekst } from "@/components/melding/mededeling-kaart";
import type { VeldReden } from "@/components/ui/veld-reden";
import type { VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";
import type { FormulierVersie } from "@/lib/domain/formulier/vraag";
import type { Splitsing } from "@/lib/domain/melding/propose-splitsing";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { DubbelKaart } from "./dubbel-kaart";

export type MeldSoort = Exclude<Kwis, "compliment">;

/** What and where, the questions of the product where it has any, check and send. */
export type MeldStap = "wat" | "vragen" | "controle";

/** All that a klant filled in, as text, so that it survives every round. A field added here travels by itself. */
export type MeldWaarden = {
  readonly soort: MeldSoort | ""; readonly omschrijving: string; readonly plek: string; readonly plaats: string; readonly locatieId: string;
  readonly betreft: string; readonly betreftNaam: string; readonly productCode: string; readonly kwis: string; readonly sleutel: string;
  /** For whom it is: "" for the klant, "collega" or "afdeling"; with the colleague as typed and as chosen. */
  readonly voor: string; readonly voorNaam: string; readonly voorId: string;
  /** The product that the form was opened for, from a deep link. */
  readonly vooraf: string;
  /** "ja" once the klant saw the tiles: from then on no product means "Weet ik niet". */
  readonly beslist: string;
  /** Of which product the questions were asked, and which of them were on the screen. */
  readonly gesteld: string; readonly getoond: string;
  /** The article that was read first and did not help. */
  readonly artikel: string;
  /** The place that was read in the text: its id, "zelf" when the klant keeps the own choice, empty when it was not asked. */
  readonly leesPlek: string;
  /** "twee" when the text goes as two meldingen, with the text of each. */
  readonly splits: string; readonly deel1: string; readonly deel2: string;
  /** "nee" once the klant said that it is not what was reported already. */
  readonly dubbel: string;
};

/** What one step shows of another's fields travels along unseen; the fields of the step itself are left out. */
export const MEE_NAAR: Readonly<Record<MeldStap, readonly (keyof MeldWaarden)[]>> = {
  wat: ["productCode", "kwis", "gesteld", "getoond"],
  vragen: ["omschrijving", "plek", "plaats", "locatieId", "betreft", "betreftNaam", "voor", "voorNaam", "voorId", "kwis", "leesPlek", "splits", "deel1", "deel2", "dubbel"],
  controle: ["omschrijving", "plek", "plaats", "locatieId", "betreft", "betreftNaam", "voor", "voorNaam", "voorId", "gesteld", "getoond", "dubbel"],
};

export type ProductTegel = { readonly code: string; readonly naam: string; readonly groep: string; readonly verwacht: string | null; readonly formulier: FormulierVersie | null };

/** What the later steps show: the proposal in words, made on the server. */
export type MeldVoorstelTekst = {
  readonly plaats: string | null;
  /** A place that the text names, where the klant did not choose one by hand. */
  readonly leesPlek: { readonly waarde: string; readonly label: string; readonly woorden: string } | null;
  readonly splitsing: Splitsing | null;
  readonly kwis: Kwis;
  readonly zeker: boolean;
  readonly spoed: boolean;
  /** The words of the text that counted. */
  readonly woorden: readonly string[];
  /** The words that spoke against the kind. */
  readonly tegen: readonly string[];
  readonly producten: readonly ProductTegel[];
  readonly gekozen: string;
  readonly verwacht: string | null;
  /** Articles that may answer it, so that nothing needs to be sent. */
  readonly artikelen: readonly ArtikelRegel[];
  /** Notices about this product or place. */
  readonly bekend: readonly MededelingTekst[];
  /** What is probably the same and was reported already. */
  readonly dubbelen: readonly DubbelKaart[];
  readonly nood: { readonly nummer: string; readonly open: boolean } | null;
};

export type MeldState = {
  readonly stap: MeldStap; readonly waarden: MeldWaarden;
  /** The answers as typed, by field. */
  readonly velden: VeldWaarden;
  readonly voorstel: MeldVoorstelTekst | null;
  readonly fouten: readonly VeldReden[]; readonly melding: string | null;
  /** Name of the product of `vooraf`. */
  readonly voorafNaam: string | null;
  /** Today here, for dates. */
  readonly vandaag: string;
  /** Grows when the form is put back as it was: then it is drawn anew. Kept by the browser. */
  readonly ronde?: number;
  /** Nobody is signed in any more, or somebody else. Only said to a browser that can ask to sign in without leaving the page. */
  readonly afgemeld?: boolean;
};

export const LEGE_WAARDEN: MeldWaarden = {
  soort: "", omschrijving: "", plek: "", plaats: "", locatieId: "", betreft: "", betreftNaam: "", productCode: "", kwis: "", sleutel: "", voor: "", voorNaam: "", voorId: "", vooraf: "", beslist: "", gesteld: "", getoond: "", artikel: "", leesPlek: "", splits: "", deel1: "", deel2: "", dubbel: "",
};
