import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import type { Context } from "@/lib/data/context";
import type { Db, Tx } from "@/lib/data/client";
import { decideNieuweMelding } from "@/lib/data/decide-nieuwe-melding";
import { findPersoonActor } from "@/lib/data/find-actor";
import { insertMelding } from "@/lib/data/insert-melding";
import { loadStamgegevens } from "@/lib/data/stamgegevens";
import { must } from "@/tests/support/meldingen";

type Raw = { readonly text: string; readonly values: unknown[] };
/** One statement of the product, run by `pg` alone; answers the rows. */
export type Kaal = () => Promise<unknown[]>;

/** Who asks, with the rights of this moment. */
export async function contextOf(db: Db, email: string): Promise<Context> {
  const { id } = await db.persoon.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const actor = await findPersoonActor(db, id);
  if (!actor) throw new Error(`${email} kan niets`);
  return { db, actor, now: () => new Date() };
}

/** A Db whose raw queries go through `note` first. */
function spyOn(db: Db, note: (query: Raw) => void): Db {
  return new Proxy(db, {
    get: (target, naam) => naam === "$queryRaw"
      ? (query: Raw) => { note(query); return target.$queryRaw(query as never); }
      : Reflect.get(target, naam) as unknown,
  });
}

/** The first raw statement that this read of the product sends, word for word, to be run by `pg` alone. */
export async function captureSql(ctx: Context, client: Client, read: (ctx: Context) => Promise<unknown>): Promise<Kaal> {
  const seen: Raw[] = [];
  await read({ ...ctx, db: spyOn(ctx.db, (query) => seen.push(query)) });
  const [first] = seen;
  if (!first) throw new Error("Deze vraag stuurt geen eigen SQL.");
  const { text, values } = first;
  return async () => (await client.query(text, values)).rows;
}

/** The one statement of a new melding in a transaction of its own, without anything around it. */
export async function bareCreate(ctx: Context, client: Client): Promise<Kaal> {
  const input = { omschrijving: "De lamp in de gang knippert al een tijdje.", productCode: "GO-03" };
  const nieuw = must(await decideNieuweMelding(ctx, input, { db: ctx.db, now: new Date(), deur: "api", stam: await loadStamgegevens(ctx.db) }));
  const tx = { $queryRaw: async ({ text, values }: Raw) => (await client.query<never>(text, values)).rows } as unknown as Tx;
  return async () => {
    await client.query("BEGIN");
    const made = await insertMelding(tx, nieuw, { ctx, sleutel: randomUUID(), body: input });
    await client.query("COMMIT");
    return [made];
  };
}
