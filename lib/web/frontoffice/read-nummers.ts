import { isNummer } from "@/lib/domain/shared/is-nummer";

const MEEST = 200;

/** Numbers in an address, as "12,15"; what is none is left out. */
export const readNummers = (text: string | null): number[] => (text ?? "").split(",").filter(Boolean).map(Number).filter(isNummer).slice(0, MEEST);
