import { judgeBestand, MAX_BESTANDEN } from "@/lib/domain/bijlage/judge-bestand";
import { dropBestand, keepBestand, type BewaardBestand } from "./bestand-opslag";
import type { ConceptBestand } from "./concept-begin";
import { nieuweSleutel } from "./concept-opslag";
import { Geweigerd, sendBestand, type Verzending } from "./send-bestand";

export type Foto = {
  readonly sleutel: string; readonly naam: string; readonly voorbeeld: string | null;
  /** Null for what came back with a draft: it is at the server already. */
  readonly bestand: File | null;
  /** 0 to 100 while it travels. */
  readonly voortgang: number; readonly id: string | null; readonly fout: string | null;
  /** Trying again would not help. */
  readonly geweigerd: boolean;
};
/** The photos as they stand, and the names of those for which there was no room. */
export type FotoStand = { readonly fotos: readonly Foto[]; readonly teveel: readonly string[] };
export type FotoPlek = { readonly wie: string; readonly concept: () => string; readonly begin: readonly ConceptBestand[] };

const toFoto = ({ id, naam, beeld }: ConceptBestand): Foto => ({ sleutel: id, naam, bestand: null, id, voorbeeld: beeld ? `/bijlagen/${id}/klein` : null, voortgang: 100, fout: null, geweigerd: false });

/** The files of one form. They travel while the person goes on typing; until they have arrived the browser keeps them. */
export class FotoLijst {
  private nu: FotoStand;
  private readonly onderweg = new Map<string, Verzending>();
  private readonly previews: string[] = [];
  private readonly luisteraars = new Set<() => void>();

  constructor(private readonly plek: FotoPlek) {
    this.nu = { fotos: plek.begin.map(toFoto), teveel: [] };
  }

  subscribe = (changed: () => void): (() => void) => {
    this.luisteraars.add(changed);
    return () => this.luisteraars.delete(changed);
  };
  stand = (): FotoStand => this.nu;

  add = (files: Iterable<File>): void => {
    const alle = [...files];
    // What was refused takes no place.
    const vrij = Math.max(0, MAX_BESTANDEN - this.geteld());
    this.zet({ teveel: alle.slice(vrij).map(({ name }) => name) });
    for (const bestand of alle.slice(0, vrij)) {
      const sleutel = nieuweSleutel();
      if (this.put(sleutel, bestand)) void keepBestand({ sleutel, bestand, wie: this.plek.wie, concept: this.plek.concept(), op: Date.now() });
    }
  };

  remove = ({ sleutel, id }: Foto): void => {
    this.onderweg.get(sleutel)?.staak();
    this.zet({ fotos: this.nu.fotos.filter((foto) => foto.sleutel !== sleutel), teveel: [] });
    void dropBestand(sleutel);
    // When this fails the server sweeps it within a day.
    if (id) void fetch(`/uploads?id=${id}`, { method: "DELETE" }).catch(() => undefined);
  };

  send = ({ sleutel, bestand }: Pick<Foto, "sleutel" | "bestand">): void => {
    if (!bestand) return;
    this.change(sleutel, { voortgang: 0, fout: null });
    const verzending = sendBestand(bestand, { onProgress: (voortgang) => this.change(sleutel, { voortgang }) });
    this.onderweg.set(sleutel, verzending);
    verzending.id.then(
      (id) => { void dropBestand(sleutel); this.change(sleutel, { id, voortgang: 100 }); },
      (error: unknown) => {
        const geweigerd = error instanceof Geweigerd;
        if (geweigerd) void dropBestand(sleutel);
        this.change(sleutel, { fout: error instanceof Error ? error.message : "De foto is niet aangekomen.", geweigerd });
      },
    ).finally(() => this.onderweg.delete(sleutel));
  };

  geteld(): number {
    return this.nu.fotos.filter(({ geweigerd }) => !geweigerd).length;
  }

  /** Those that are at the server. */
  klaar = (): ConceptBestand[] => this.nu.fotos.flatMap(({ id, naam, voorbeeld }) => (id ? [{ id, naam, beeld: voorbeeld !== null }] : []));

  /** As they stood with a draft, with what had not arrived yet. */
  herstel = (bestanden: readonly ConceptBestand[] | null, nog: readonly BewaardBestand[]): void => {
    if (bestanden) this.zet({ fotos: bestanden.map(toFoto) });
    for (const { sleutel, bestand } of nog) if (!this.nu.fotos.some((foto) => foto.sleutel === sleutel)) this.put(sleutel, bestand);
  };

  /** What is still under way stops: it comes along after the melding. */
  staak = (): void => {
    for (const reis of this.onderweg.values()) reis.staak();
  };
  hervat = (): void => {
    for (const foto of this.nu.fotos) if (foto.fout && !foto.geweigerd) this.send(foto);
  };
  sluit(): void {
    this.staak();
    for (const url of this.previews) URL.revokeObjectURL(url);
  }

  private put(sleutel: string, bestand: File): boolean {
    const fout = judgeBestand({ naam: bestand.name, type: bestand.type, grootte: bestand.size });
    const voorbeeld = !fout && /^image\/(jpeg|png|webp)$/.test(bestand.type) ? URL.createObjectURL(bestand) : null;
    if (voorbeeld) this.previews.push(voorbeeld);
    this.zet({ fotos: [...this.nu.fotos, { sleutel, naam: bestand.name, bestand, voorbeeld, voortgang: 0, id: null, fout, geweigerd: fout !== null }] });
    if (!fout) this.send({ sleutel, bestand });
    return !fout;
  }
  private change(sleutel: string, rest: Partial<Foto>): void {
    this.zet({ fotos: this.nu.fotos.map((foto) => (foto.sleutel === sleutel ? { ...foto, ...rest } : foto)) });
  }
  private zet(rest: Partial<FotoStand>): void {
    this.nu = { ...this.nu, ...rest };
    for (const changed of this.luisteraars) changed();
  }
}
