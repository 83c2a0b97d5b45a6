import { z } from "zod";
import type { Db, Tx } from "@/lib/data/client";
import type { Afzender } from "./brief";

const organisatie = z.object({ naam: z.string().trim().min(1) });
const contact = z.object({ servicedeskTelefoon: z.string().catch(""), piketnummer: z.string().catch("") });

/** Name and telephone numbers of the organisation as they stand in the settings now. */
export async function readAfzender(db: Db | Tx): Promise<Afzender & { readonly piketnummer: string }> {
  const rows = await db.instelling.findMany({ where: { sleutel: { in: ["organisatie", "contact"] } }, select: { sleutel: true, waarde: true } });
  const waarden = new Map(rows.map(({ sleutel, waarde }) => [sleutel, waarde]));
  const naam = organisatie.safeParse(waarden.get("organisatie"));
  const nummers = contact.safeParse(waarden.get("contact"));
  return {
    naam: naam.success ? naam.data.naam : "uw organisatie",
    telefoon: nummers.success ? nummers.data.servicedeskTelefoon : "", piketnummer: nummers.success ? nummers.data.piketnummer : "",
  };
}
