import type { Db } from "@/lib/data/client";
import { isSessieGeldig } from "@/lib/data/is-sessie-geldig";
import { startListener, type Channel, type Listener } from "@/lib/data/listen";
import { listBelMerken, readStroom, readStroomBegin, type StroomPositie } from "@/lib/data/stroom-store";
import type { Abonnee } from "./abonnee";
import { tellAbonnees } from "./tell-abonnees";

type Options = { readonly db: Db; readonly url: string; readonly pollMs?: number; readonly sessieMs?: number };
export type Hub = { subscribe(abonnee: Abonnee): () => void; stop(): Promise<void> };

/** How soon to look again while a transaction that began earlier is still busy. */
const NOG_EVEN_MS = 40;
/** A page that was away longer than this many changes reads its list anew. */
const INHAAL_PAGINAS = 5;
const INHAAL_LIMIET = 1000;

/**
 * Tells the open pages of this instance what changed. One connection listens for all of them and only wakes; what is
 * new is read from the history, at a wake-up and every two seconds anyway. Nobody hears of a melding out of sight.
 */
export function createHub({ db, url, pollMs = 2000, sessieMs = 60_000 }: Options): Hub {
  const abonnees = new Set<Abonnee>();
  const merken = new Map<string, string>();
  let positie: StroomPositie | null = null;
  let listener: Listener | null = null;
  let timers: NodeJS.Timeout[] = [];
  let bezig = false;
  let opnieuw = false;
  let belOpnieuw = false;

  async function readOnce(): Promise<void> {
    positie ??= await readStroomBegin(db);
    const { regels, wachtNog } = await readStroom(db, positie);
    const last = regels.at(-1);
    if (last) {
      await tellAbonnees(db, [...abonnees], regels);
      positie = { txid: last.txid, id: last.id };
    }
    if (wachtNog) setTimeout(() => wake("gebeurtenis"), NOG_EVEN_MS).unref();
    if (belOpnieuw) {
      belOpnieuw = false;
      await tellBel();
    }
  }

  async function tellBel(): Promise<void> {
    const now = await listBelMerken(db, [...new Set([...abonnees].map(({ actor }) => actor.id))]);
    for (const abonnee of abonnees) {
      const merk = now.get(abonnee.actor.id);
      if (merk && merken.has(abonnee.actor.id) && merken.get(abonnee.actor.id) !== merk) abonnee.stuur({ soort: "attentie" }, null);
    }
    merken.clear();
    for (const { actor } of abonnees) merken.set(actor.id, now.get(actor.id) ?? "");
  }

  /** One turn at a time; what wakes us meanwhile is one more turn. A database that is away is asked again by the poll. */
  async function turn(): Promise<void> {
    if (bezig) { opnieuw = true; return; }
    bezig = true;
    try {
      do { opnieuw = false; await readOnce(); } while (opnieuw && abonnees.size > 0);
    } catch { /* the next poll tries again from the same place, so nothing is missed */ } finally {
      bezig = false;
    }
  }

  function wake(channel: Channel | null): void {
    if (abonnees.size === 0) return;
    if (channel !== "gebeurtenis") belOpnieuw = true;
    void turn();
  }

  async function endLapsed(): Promise<void> {
    for (const hash of new Set([...abonnees].map(({ sessieHash }) => sessieHash))) {
      const geldig = await isSessieGeldig(db, hash).catch(() => true); // an outage signs nobody out
      if (!geldig) for (const abonnee of [...abonnees].filter(({ sessieHash }) => sessieHash === hash)) abonnee.sluit();
    }
  }

  function start(): void {
    listener = startListener({ url, channels: ["gebeurtenis", "attentie"], onWake: wake });
    timers = [setInterval(() => wake(null), pollMs), setInterval(() => void endLapsed(), sessieMs)];
    for (const timer of timers) timer.unref();
  }

  async function rest(): Promise<void> {
    for (const timer of timers) clearInterval(timer);
    const ending = listener;
    timers = []; listener = null; positie = null;
    merken.clear();
    await ending?.stop();
  }

  /** What happened between the page was made, or lost its connection, and now. Twice told is harmless, missed is not. */
  async function catchUp(abonnee: Abonnee, vanaf: StroomPositie): Promise<void> {
    for (let pagina = 0, na = vanaf; pagina < INHAAL_PAGINAS; pagina += 1) {
      const { regels } = await readStroom(db, na, INHAAL_LIMIET);
      if (!abonnees.has(abonnee)) return;
      await tellAbonnees(db, [abonnee], regels);
      const last = regels.at(-1);
      if (!last || regels.length < INHAAL_LIMIET) return;
      na = { txid: last.txid, id: last.id };
    }
    abonnee.stuur({ soort: "herlaad" }, null);
  }

  return {
    subscribe: (abonnee) => {
      abonnees.add(abonnee);
      if (abonnees.size === 1) start();
      if (abonnee.vanaf) void catchUp(abonnee, abonnee.vanaf).catch(() => abonnee.stuur({ soort: "herlaad" }, null));
      return () => {
        if (abonnees.delete(abonnee) && abonnees.size === 0) void rest();
      };
    },
    stop: async () => {
      for (const abonnee of [...abonnees]) abonnee.sluit();
      abonnees.clear();
      await rest();
    },
  };
}
