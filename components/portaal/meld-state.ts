import type { VeldReden } from "@/components/ui/veld-reden";
import type { Kwis } from "@/lib/domain/kwis/kwis";

export type MeldSoort = Exclude<Kwis, "compliment">;

/** All that a klant filled in, as text, so that it survives every round. */
export type MeldWaarden = {
  readonly soort: MeldSoort | ""; readonly omschrijving: string; readonly plek: string; readonly plaats: string; readonly locatieId: string;
  readonly betreft: string; readonly betreftNaam: string; readonly productCode: string; readonly kwis: string; readonly sleutel: string;
};

/** What the second step shows: the proposal in words, made on the server. */
export type MeldVoorstelTekst = {
  readonly plaats: string | null;
  readonly kwis: Kwis;
  readonly zeker: boolean;
  readonly spoed: boolean;
  readonly producten: readonly { readonly code: string; readonly naam: string; readonly groep: string; readonly verwacht: string | null }[];
  readonly gekozen: string;
  readonly verwacht: string | null;
  readonly nood: { readonly nummer: string; readonly open: boolean } | null;
};

export type MeldState = {
  readonly stap: "wat" | "controle"; readonly waarden: MeldWaarden; readonly voorstel: MeldVoorstelTekst | null;
  readonly fouten: readonly VeldReden[]; readonly melding: string | null;
};

export const LEGE_WAARDEN: MeldWaarden = { soort: "", omschrijving: "", plek: "", plaats: "", locatieId: "", betreft: "", betreftNaam: "", productCode: "", kwis: "", sleutel: "" };
