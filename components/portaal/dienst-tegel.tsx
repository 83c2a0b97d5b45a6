import { RadioTiles } from "@/components/ui/radio-tiles";

export type GekozenDienst = { readonly code: string; readonly naam: string; readonly groep: string } | null;

/** The product that was chosen before the form was opened, with a way out. */
export function DienstTegel({ dienst, gekozen }: { dienst: NonNullable<GekozenDienst>; gekozen: string }) {
  return <RadioTiles naam="vooraf" label="Hier gaat het over" tegels={[{ waarde: dienst.code, label: dienst.naam, uitleg: dienst.groep }, { waarde: "", label: "Toch iets anders", uitleg: "Wij stellen straks iets voor" }]} gekozen={gekozen} />;
}
