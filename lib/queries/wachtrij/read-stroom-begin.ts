import type { Context } from "@/lib/data/context";
import { readStroomBegin as readBegin } from "@/lib/data/stroom-store";

/** The place in the stream where a page that is made now should start, as text for its address. */
export async function readStroomBegin({ db }: Context): Promise<string> {
  const { txid, id } = await readBegin(db);
  return `${txid}-${id}`;
}
