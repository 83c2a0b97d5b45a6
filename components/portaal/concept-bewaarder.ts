import { isLeegConcept } from "@/lib/domain/concept/concept";
import type { ConceptBegin } from "./concept-begin";
import { apparaatId, nieuweSleutel, readLokaal, tekstOf, writeLokaal, type LokaalRecord, type Opname } from "./concept-opslag";

/** What the page must say about keeping. */
export type BewaarNieuws = "bewaard" | "afgemeld" | "geen-verbinding" | "gesplitst" | { readonly verstuurd: string };
type Inrichting = {
  readonly begin: ConceptBegin; readonly sleutel: string;
  /** The form as it stands now, null while there is none. */
  readonly lees: () => Opname | null;
  readonly meld: (nieuws: BewaarNieuws) => void;
};
type Kopie = Opname & { readonly sleutel: string; readonly versie: number };

const RUST_MS = 1000;
const OPNIEUW_MS = 10_000;

/**
 * Keeps one form: on the device at every change, on the server when typing rests and when the page is left. One
 * request at a time; a draft that somebody went on with elsewhere is not written over, this page then goes on as another.
 */
export class Bewaarder {
  /** This page, in this browser: it may always go on with what it wrote itself. */
  private apparaat = `${apparaatId()}.${nieuweSleutel().slice(0, 8)}`;
  private readonly adres: string;
  private welke: string;
  private versie: number;
  private laatste = "";
  private isDicht = false;
  private onderweg: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly inrichting: Inrichting) {
    this.adres = `/meldingen/concept?wie=${inrichting.begin.wie}`;
    this.welke = inrichting.sleutel;
    this.versie = inrichting.begin.versie;
    this.laatste = this.tekst();
  }

  sleutel(): string {
    return this.welke;
  }

  /** Goes on as this draft, from this version of the server; in the place of the page that wrote it, where that is gone. */
  neem(sleutel: string, vanaf: number, namens = this.apparaat): void {
    this.welke = sleutel;
    this.versie = vanaf;
    this.apparaat = namens;
  }

  /** The form as it stands now, as it would be kept. */
  kopie(): LokaalRecord | null {
    const opname = this.inrichting.lees();
    return opname && this.toRecord(opname, false);
  }

  /** Something changed: on the device at once, on the server when it rests. */
  wijzig(na = RUST_MS): void {
    const opname = this.isDicht ? null : this.inrichting.lees();
    if (!opname || tekstOf(opname) === this.laatste) return;
    if (!isLeegConcept(opname.velden, opname.bestanden.length)) this.houd(opname, false);
    this.plan(na);
  }

  /** What stands in the form was typed before this could listen. */
  ongezien(): void {
    this.laatste = "";
    this.wijzig();
  }

  /** Sends what there is now, after what is still under way; a page that is left does not wait for that. */
  nu(keepalive = false): Promise<void> {
    clearTimeout(this.timer);
    const vorige = this.onderweg;
    const deze = (keepalive || !vorige ? this.stuur(keepalive) : vorige.then(() => this.stuur(false))).finally(() => { if (this.onderweg === deze) this.onderweg = null; });
    this.onderweg = deze;
    return deze;
  }

  /** Keeps another copy beside this form; answers the key it stands under, null when that failed. */
  async kopieer(kopie: Kopie): Promise<string | null> {
    const reply = await this.post(kopie, false).catch(() => null);
    if (reply?.ok) return kopie.sleutel;
    if (reply?.status !== 409) return null;
    const nieuw = nieuweSleutel();
    return (await this.post({ ...kopie, sleutel: nieuw, versie: 0 }, false).catch(() => null))?.ok ? nieuw : null;
  }

  /** Throws the draft away, here and on the server. */
  async weg(): Promise<void> {
    writeLokaal(this.inrichting.begin.wie, this.welke, null);
    this.versie = 0;
    await fetch(`${this.adres}&id=${this.welke}`, { method: "DELETE", keepalive: true }).catch(() => undefined);
  }

  /** Keeps nothing any more: sent, or of somebody else from here on. */
  stop(): void {
    this.isDicht = true;
    clearTimeout(this.timer);
  }

  /** The server has taken the form: nothing of it needs to be kept here. */
  klaar(): void {
    this.stop();
    writeLokaal(this.inrichting.begin.wie, this.welke, null);
  }

  private tekst(): string {
    const opname = this.inrichting.lees();
    return opname ? tekstOf(opname) : "";
  }

  private toRecord(opname: Opname, bewaard: boolean): LokaalRecord {
    const { formulier, adres } = this.inrichting.begin;
    return { ...opname, formulier, adres, versie: this.versie, bewaard, apparaat: this.apparaat, op: Date.now() };
  }

  private houd(opname: Opname, bewaard: boolean): void {
    writeLokaal(this.inrichting.begin.wie, this.welke, this.toRecord(opname, bewaard));
  }

  private post({ sleutel, stap, velden, bestanden, versie }: Kopie, keepalive: boolean): Promise<Response> {
    const { formulier, adres } = this.inrichting.begin;
    const body = JSON.stringify({ sleutel, formulier, adres, stap, velden, bijlageIds: bestanden.map(({ id }) => id), apparaat: this.apparaat, versie });
    return fetch(this.adres, { method: "POST", keepalive, headers: { "content-type": "application/json" }, body });
  }

  private async stuur(keepalive: boolean): Promise<void> {
    const opname = this.isDicht ? null : this.inrichting.lees();
    if (!opname || tekstOf(opname) === this.laatste) return;
    if (isLeegConcept(opname.velden, opname.bestanden.length)) {
      if (this.versie === 0 && !readLokaal(this.inrichting.begin.wie, this.welke)) return;
      this.laatste = tekstOf(opname);
      return this.weg();
    }
    this.houd(opname, false);
    try {
      await this.verwerk(await this.post({ ...opname, sleutel: this.welke, versie: this.versie }, keepalive), opname);
    } catch {
      if (this.isDicht) return;
      this.inrichting.meld("geen-verbinding");
      this.plan(OPNIEUW_MS);
    }
  }

  private async verwerk(reply: Response, opname: Opname): Promise<void> {
    const { lees, meld } = this.inrichting;
    if (this.isDicht) return;
    if (reply.status === 401) return meld("afgemeld");
    if (reply.status === 409) return this.splits(opname);
    if (reply.status >= 500) return this.plan(OPNIEUW_MS);
    if (!reply.ok) return;
    const answer = (await reply.json()) as { versie: number; verstuurd: string | null };
    if (answer.verstuurd) {
      this.klaar();
      return meld({ verstuurd: answer.verstuurd });
    }
    this.versie = answer.versie;
    this.laatste = tekstOf(opname);
    const nu = lees();
    this.houd(nu ?? opname, !nu || tekstOf(nu) === this.laatste);
    meld("bewaard");
  }

  /** Somebody went on with this draft elsewhere: both stay. */
  private splits(opname: Opname): void {
    writeLokaal(this.inrichting.begin.wie, this.welke, null);
    this.neem(nieuweSleutel(), 0);
    this.houd(opname, false);
    this.inrichting.meld("gesplitst");
    this.plan(0);
  }

  private plan(na: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.nu(), na);
  }
}
