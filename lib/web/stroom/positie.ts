import type { StroomPositie } from "@/lib/data/stroom-store";

/** A place in the stream as a browser carries it in Last-Event-ID. */
export const writePositie = ({ txid, id }: StroomPositie): string => `${txid}-${id}`;

/** Reads a place back; anything that we did not write is no place. */
export function readPositie(text: string | null): StroomPositie | null {
  const found = /^(\d{1,18})-(\d{1,18})$/.exec(text ?? "");
  return found ? { txid: BigInt(found[1]!), id: BigInt(found[2]!) } : null;
}

/** True when `a` lies before `b`. */
export const isBefore = (a: StroomPositie, b: StroomPositie): boolean => a.txid < b.txid || (a.txid === b.txid && a.id < b.id);
