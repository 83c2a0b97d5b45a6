import type { Context } from "@/lib/data/context";

export type Statement = { readonly text: string; readonly values: unknown[] };

/** Every raw statement that this read of the product sends, word for word. */
export async function statementsOf(ctx: Context, read: (ctx: Context) => Promise<unknown>): Promise<Statement[]> {
  const seen: Statement[] = [];
  const db = new Proxy(ctx.db, {
    get: (target, naam) => naam === "$queryRaw"
      ? (query: Statement) => { seen.push({ text: query.text, values: query.values }); return target.$queryRaw(query as never); }
      : Reflect.get(target, naam) as unknown,
  });
  await read({ ...ctx, db });
  return seen;
}
