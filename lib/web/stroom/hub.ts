import type { Db } from "@/lib/data/client";
import { listSessieActors } from "@/lib/data/list-sessie-actors";
import { startListener, type Channel, type Listener } from "@/lib/data/listen";
import { readStroom, readStroomBegin, type StroomPositie } from "@/lib/data/stroom-store";
import { zichtOf, type Abonnee } from "./abonnee";
import { Bel } from "./bel";
import { tellAbonnees } from "./tell-abonnees";

type Options = { readonly db: Db; readonly url: string; readonly pollMs?: number; readonly sessieMs?: number };

/** How soon to look again while a transaction that began earlier is still busy. */
const NOG_EVEN_MS = 40;
/** A page that was away longer than this many changes reads its list anew. */
const INHAAL_PAGINAS = 5;
const INHAAL_LIMIET = 1000;

/**
 * Tells the open pages of this instance what changed. One connection listens for all of them and only wakes; what is
 * new is read from the history, at a wake-up and every two seconds anyway. Nobody hears of a melding out of sight.
 */
export class Hub {
  private readonly abonnees = new Set<Abonnee>();
  private readonly bel = new Bel();
  private positie: StroomPositie | null = null;
  private listener: Listener | null = null;
  private timers: NodeJS.Timeout[] = [];
  private bezig = false;
  private opnieuw = false;
  private rechtenGevraagd = false;

  constructor(private readonly options: Options) {}

  /** Lets a page hear what changes from `vanaf` on; answers how to stop. The first page starts the listening. */
  subscribe(abonnee: Abonnee): () => void {
    this.abonnees.add(abonnee);
    if (this.abonnees.size === 1) this.start();
    this.bel.ask();
    // The sessie was read before this page stood in the list: what ended it in between woke nobody here.
    void this.endLapsed([abonnee]);
    const { vanaf } = abonnee;
    if (vanaf) void this.begin().then(() => this.catchUp(abonnee, vanaf)).catch(() => abonnee.stuur({ soort: "herlaad" }, null));
    return () => {
      if (this.abonnees.delete(abonnee) && this.abonnees.size === 0) void this.rest();
    };
  }

  /** Closes every page and lets the connection go. */
  async stop(): Promise<void> {
    for (const abonnee of [...this.abonnees]) abonnee.sluit();
    this.abonnees.clear();
    await this.rest();
  }

  private start(): void {
    const { url, pollMs = 2000, sessieMs = 60_000 } = this.options;
    this.listener = startListener({ url, channels: ["gebeurtenis", "attentie", "sessie"], onWake: (channel) => this.hear(channel) });
    this.timers = [setInterval(() => this.wake(null), pollMs), setInterval(() => this.hear("sessie"), sessieMs)];
    for (const timer of this.timers) timer.unref();
  }

  private async rest(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    const ending = this.listener;
    this.timers = [];
    this.listener = null;
    this.positie = null;
    this.bel.forget();
    await ending?.stop();
  }

  /** Rights are looked at before anything more is told, and after every (re)connect: what changed meanwhile was told to nobody. */
  private hear(channel: Channel | null): void {
    this.rechtenGevraagd ||= channel === "sessie" || channel === null;
    this.wake(channel === "sessie" ? "gebeurtenis" : channel);
  }

  private wake(channel: Channel | null): void {
    if (this.abonnees.size === 0) return;
    if (channel !== "gebeurtenis") this.bel.ask();
    void this.turn();
  }

  /** One turn at a time; what wakes us meanwhile is one more turn. A database that is away is asked again by the poll. */
  private async turn(): Promise<void> {
    this.opnieuw = true;
    if (this.bezig) return;
    this.bezig = true;
    try {
      while (this.opnieuw && this.abonnees.size > 0) {
        this.opnieuw = false;
        await this.readOnce();
      }
    } catch {
      // The next poll tries again from the same place, so nothing is missed.
    } finally {
      this.bezig = false;
    }
  }

  /** From where this hub tells. Known before a page catches up: between the two nothing may slip through, however long the listener takes to connect. */
  private async begin(): Promise<StroomPositie> {
    const begin = this.positie ?? (await readStroomBegin(this.options.db));
    return (this.positie ??= begin);
  }

  private async readOnce(): Promise<void> {
    const { db } = this.options;
    if (this.rechtenGevraagd) {
      this.rechtenGevraagd = false;
      await this.endLapsed();
    }
    const positie = await this.begin();
    const { regels, wachtNog } = await readStroom(db, positie);
    const last = regels.at(-1);
    if (last) {
      await tellAbonnees(db, [...this.abonnees], regels);
      this.positie = { txid: last.txid, id: last.id };
    }
    if (wachtNog) setTimeout(() => this.wake("gebeurtenis"), NOG_EVEN_MS).unref();
    await this.bel.tell(db, this.abonnees);
  }

  /** Closes the pages whose sessie ended, or whose person may see something else by now: the browser asks again, as who it is now. */
  private async endLapsed(pages: Iterable<Abonnee> = this.abonnees): Promise<void> {
    const open = [...pages];
    if (open.length === 0) return;
    const now = await listSessieActors(this.options.db, [...new Set(open.map(({ sessieHash }) => sessieHash))]).catch(() => null);
    if (!now) return; // an outage signs nobody out
    for (const page of open) {
      const actor = now.get(page.sessieHash);
      if (!actor || zichtOf(actor) !== zichtOf(page.actor)) page.sluit();
    }
  }

  /** What happened between the page was made, or lost its connection, and now. Twice told is harmless, missed is not. */
  private async catchUp(abonnee: Abonnee, vanaf: StroomPositie): Promise<void> {
    const { db } = this.options;
    for (let pagina = 0, na = vanaf; pagina < INHAAL_PAGINAS; pagina += 1) {
      const { regels } = await readStroom(db, na, INHAAL_LIMIET);
      if (!this.abonnees.has(abonnee)) return;
      await tellAbonnees(db, [abonnee], regels);
      const last = regels.at(-1);
      if (!last || regels.length < INHAAL_LIMIET) return;
      na = { txid: last.txid, id: last.id };
    }
    abonnee.stuur({ soort: "herlaad" }, null);
  }
}
