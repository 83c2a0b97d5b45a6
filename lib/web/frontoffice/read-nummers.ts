import { isNummer } from "@/lib/domain/shared/is-nummer";

const MEEST = 200;

/** Numbers in an address, as "12,15" or "M12"; what is none is left out. */
export const readNummers = (text: string | null): number[] => (text ?? "").split(",").filter(Boolean).map((deel) => Number(deel.replace(/^m/i, ""))).filter(isNummer).slice(0, MEEST);
