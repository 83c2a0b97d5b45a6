import { readFileSync } from "node:fs";
import { createDb } from "@/lib/data/client";
import { contextOf } from "./kale-sql";
import { getDashboard } from "@/lib/queries/sturen/get-dashboard";
import { resolvePeriode } from "@/lib/domain/kpi/periode";
import { toDag } from "@/lib/domain/sla/amsterdam";
import pg from "pg";
const play = JSON.parse(readFileSync(`/tmp/lees/play-${process.env["N"] ?? 10000}.json`, "utf8"));
const db = createDb(play.databaseUrl, { max: 5, naam: "expl" });
const client = new pg.Client({ connectionString: play.databaseUrl }); await client.connect();
const ctx = await contextOf(db, "manager@demo.example");
const seen: { text: string; values: unknown[] }[] = [];
const spy = new Proxy(db, { get: (t, k) => k === "$queryRaw" ? (q: never) => { seen.push(q); return (t as never as { $queryRaw: (q: never) => unknown }).$queryRaw(q); } : Reflect.get(t, k) as unknown });
await getDashboard({ ...ctx, db: spy }, resolvePeriode("maand", toDag(ctx.now().getTime())));
for (const { text, values } of seen) { const r = await client.query(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, values as never); console.log("=====", text.replace(/\s+/g, " ").slice(0, 120)); console.log(r.rows.map((x: Record<string, string>) => x["QUERY PLAN"]).join("\n")); }
await client.end(); await db.$disconnect(); process.exit();
