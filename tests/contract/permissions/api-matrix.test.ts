import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_endpoints/endpoints";
import { can } from "@/lib/domain/authz/actor";
import { ROLLEN, type Rol } from "@/lib/domain/authz/rollen";
import { testApi } from "@/tests/support/api";
import { testDb } from "@/tests/support/database";
import { aPersoon, type PersoonActor } from "@/tests/support/personen";
import { createMeldingRij, createOpdrachtRij } from "@/tests/support/rows";
import { API_TABLE, type CallRule } from "./api-table";

const database = testDb();
const api = testApi(database);
const RELATIES = ["eigen", "ander", "team"] as const;
type Relatie = (typeof RELATIES)[number];
type Ding = { melding: number; opdracht: number; melderId: string };
type Wie = { naam: string; actor: PersoonActor; key: string; dingen: Record<Relatie, Ding> };

const DESK: readonly Rol[] = ["frontoffice", "coordinator", "klachtbehandelaar", "manager"];
const iedereen: Wie[] = [];
let teamId: string, ander: PersoonActor;

async function aDing(melderId: string, voorTeam: boolean): Promise<Ding> {
  const { db } = database;
  const vreemd = (await db.team.findFirstOrThrow({ where: { id: { not: teamId } } })).id;
  const meldingId = await createMeldingRij(db, { melderId });
  const opdrachtId = await createOpdrachtRij(db, { meldingId, teamId: voorTeam ? teamId : vreemd });
  const melding = await db.melding.findUniqueOrThrow({ where: { id: meldingId }, select: { nummer: true } });
  const opdracht = await db.opdracht.findUniqueOrThrow({ where: { id: opdrachtId }, select: { nummer: true } });
  return { melding: melding.nummer, opdracht: opdracht.nummer, melderId };
}

beforeAll(async () => {
  const { db } = database;
  teamId = (await db.team.findFirstOrThrow({ where: { naam: "Technische dienst" } })).id;
  ander = await aPersoon(db);
  const kinds: { naam: string; rollen: readonly Rol[]; scope?: "lezen" | "mail" }[] = [
    { naam: "klant", rollen: [] }, ...ROLLEN.map((rol) => ({ naam: rol, rollen: [rol] })),
    { naam: "frontoffice met een sleutel om te lezen", rollen: ["frontoffice"], scope: "lezen" }, { naam: "frontoffice met een sleutel voor mail", rollen: ["frontoffice"], scope: "mail" },
  ];
  for (const { naam, rollen, scope } of kinds) {
    const actor: PersoonActor = { ...(await aPersoon(db, { rollen, teamIds: [teamId] })), scope: scope ?? null };
    iedereen.push({ naam, actor, key: await api.keyOf(actor.email, scope), dingen: { eigen: await aDing(actor.id, false), ander: await aDing(ander.id, false), team: await aDing(ander.id, true) } });
  }
});

/** A key for mail sees no more than a klant would, and may not even read that. */
function seesMelding(actor: PersoonActor, relatie: Relatie): boolean {
  if (actor.scope === "mail") return relatie === "eigen";
  return relatie === "eigen" || actor.rollen.some((rol) => DESK.includes(rol)) || (relatie === "team" && actor.rollen.includes("backoffice"));
}
function seesOpdracht(actor: PersoonActor, relatie: Relatie): boolean {
  if (actor.scope === "mail") return relatie === "eigen";
  return actor.rollen.some((rol) => DESK.includes(rol)) || (relatie === "team" && actor.rollen.includes("backoffice"));
}

/** 404 outside sight, 403 in sight without the right, otherwise anything but those two. */
function expected({ recht, over, nietEigen }: CallRule, { actor, dingen }: Wie, relatie: Relatie): "404" | "403" | "mag" {
  if (over === "melding" && !seesMelding(actor, relatie)) return "404";
  if (over === "opdracht" && !seesOpdracht(actor, relatie)) return "404";
  if (nietEigen && relatie === "eigen") return "403";
  const object = over === "melding" ? { melderId: dingen[relatie].melderId } : undefined;
  return can(actor, recht, object) ? "mag" : "403";
}

function pathOf(path: string, rule: CallRule, ding: Ding): string {
  return path.replace("{nummer}", rule.over === "opdracht" ? `O${ding.opdracht}` : `M${ding.melding}`);
}

async function callAs(wie: Wie, id: string, relatie: Relatie): Promise<"404" | "403" | "mag" | string> {
  const endpoint = ENDPOINTS.find((one) => one.id === id)!;
  const rule = API_TABLE[id]!;
  const form = endpoint.multipart ? new FormData() : undefined;
  form?.set("bestand", new File(["gewone tekst"], "lees.txt", { type: "text/plain" }));
  const reply = await api.call(pathOf(endpoint.path, rule, wie.dingen[relatie]), {
    method: endpoint.method, key: wie.key, headers: { "idempotency-key": randomUUID() }, ...(form ? { raw: form } : endpoint.method === "POST" ? { body: rule.body ?? {} } : {}),
  });
  if (reply.status === 404 || reply.status === 403) return String(reply.status);
  // A form that was wrong says nothing about rights, except for files, which are judged before they are kept.
  return reply.status >= 500 || (reply.status === 400 && !endpoint.multipart) ? `${reply.status} ${reply.text}` : "mag";
}

describe("the API, for every role and every relation", () => {
  it("has a rule for every call, and no rule for a call that is gone", () => {
    expect(Object.keys(API_TABLE).sort()).toEqual(ENDPOINTS.map(({ id }) => id).sort());
  });

  it.each(ENDPOINTS.map(({ id }) => id))("%s", async (id) => {
    const rule = API_TABLE[id]!;
    const found: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const wie of iedereen) {
      for (const relatie of rule.over === "niemand" ? (["eigen"] as const) : RELATIES) {
        wanted[`${wie.naam}, ${relatie}`] = expected(rule, wie, relatie);
        found[`${wie.naam}, ${relatie}`] = await callAs(wie, id, relatie);
      }
    }
    expect(found).toEqual(wanted);
  }, 60_000);

  it("answers the same for what is foreign and what is absent, and nothing at all without a key", async () => {
    const klant = iedereen[0]!;
    for (const { id, path, method } of ENDPOINTS) {
      const rule = API_TABLE[id]!;
      const body = method === "POST" ? { body: rule.body ?? {} } : {};
      expect((await api.call(pathOf(path, rule, klant.dingen.ander), { method, ...body })).status, id).toBe(401);
      if (rule.over === "niemand" || id === "attachBijlage") continue;
      const foreign = await api.call(pathOf(path, rule, klant.dingen.ander), { method, key: klant.key, ...body });
      const absent = await api.call(pathOf(path, rule, { ...klant.dingen.ander, melding: 999_999, opdracht: 999_999 }), { method, key: klant.key, ...body });
      expect({ ...foreign.body, instance: "" }, id).toEqual({ ...absent.body, instance: "" });
    }
  });

  it("gives each person in a list only what is in sight", async () => {
    for (const { actor, key, dingen, naam } of iedereen.filter((wie) => wie.actor.scope === null)) {
      const items = (await api.call("/meldingen?limiet=200", { key })).body["items"] as { nummer: string }[];
      const seen = new Set(items.map(({ nummer }) => nummer));
      for (const relatie of RELATIES) expect(seen.has(`M${dingen[relatie].melding}`), `${naam} ${relatie}`).toBe(seesMelding(actor, relatie));
      const opdrachten = ((await api.call("/opdrachten?limiet=200", { key })).body["items"] ?? []) as { nummer: string }[];
      for (const relatie of RELATIES) expect(opdrachten.some(({ nummer }) => nummer === `O${dingen[relatie].opdracht}`), `${naam} ${relatie}`).toBe(seesOpdracht(actor, relatie));
    }
  });
});
