import type { Kwis } from "../kwis/kwis";
import type { ZoekDing } from "./zoek-index";

export type ZoekDienst = { readonly code: string; readonly naam: string; readonly groep: string; readonly kwis: Kwis; readonly trefwoorden: readonly string[] };

/** What people say when they mean a kind of matter, whatever it is about. They weigh little, because many products share them. */
const SOORTWOORDEN: Readonly<Record<Kwis, readonly string[]>> = {
  S: ["kapot", "stuk", "defect", "storing"], W: ["aanvragen", "bestellen", "nodig"], I: ["vraag", "informatie"], K: ["klacht"], compliment: ["compliment"],
};

/** A product as something to find: by its name, its catalogue words, its group, and what people say of its kind. */
export const toDienstDing = ({ code, naam, groep, kwis, trefwoorden }: ZoekDienst): ZoekDing =>
  ({ sleutel: code, titel: naam, trefwoorden: [...trefwoorden, ...SOORTWOORDEN[kwis]], uitleg: groep });
