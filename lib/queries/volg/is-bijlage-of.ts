import type { Context } from "@/lib/data/context";
import { visibleTo } from "@/lib/data/visible-to";

/** Whether a file hangs on the melding with this number, where a klant may see it. */
export async function isBijlageOf({ db, actor }: Context, { nummer, id }: { nummer: number; id: string }): Promise<boolean> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return false;
  return (await db.bijlage.findFirst({ where: { id, zichtbaar: "klant", melding: { AND: [{ nummer }, visibleTo(actor)] } }, select: { id: true } })) !== null;
}
