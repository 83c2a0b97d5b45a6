import { can, type Actor } from "@/lib/domain/authz/actor";
import type { Tx } from "./client";
import type { Prisma } from "./generated/client";

type Wie = Extract<Actor, { soort: "persoon" }>;
const FIELDS = { id: true, naam: true, vraag: true, gedeeld: true, versie: true } as const;

/** Which saved lists somebody may change: the own ones, and the shared ones with the right to share. Others do not exist for them. */
const mineToChange = (wie: Wie): Prisma.WeergaveWhereInput => ({ OR: [{ persoonId: wie.id, gedeeld: false }, ...(can(wie, "weergave.share") ? [{ gedeeld: true }] : [])] });

/** A saved list that the actor may change. */
export const findWeergave = (tx: Tx, wie: Wie, id: string) => tx.weergave.findFirst({ where: { id, ...mineToChange(wie) }, select: FIELDS });

const rowOf = (wie: Wie, gedeeld: boolean): Prisma.WeergaveWhereInput => (gedeeld ? { gedeeld: true } : { persoonId: wie.id, gedeeld: false });

/** The row in which a list stands, in its order: the own ones, or the shared ones. Two who change it at once wait for each other. */
export async function lockWeergaven(tx: Tx, wie: Wie, gedeeld: boolean): Promise<readonly { readonly id: string; readonly naam: string; readonly volgorde: number }[]> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`weergave ${gedeeld ? "gedeeld" : wie.id}`}))::text`;
  return tx.weergave.findMany({ where: rowOf(wie, gedeeld), select: { id: true, naam: true, volgorde: true }, orderBy: [{ volgorde: "asc" }, { id: "asc" }], take: 200 });
}
