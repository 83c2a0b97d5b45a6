import type { Db } from "@/lib/data/client";
import { listBelMerken } from "@/lib/data/stroom-store";
import type { Abonnee } from "./abonnee";

/** Watches what stands unread behind the bells of the people who have a page open. */
export class Bel {
  private readonly merken = new Map<string, string>();
  private gevraagd = false;

  /** Look at the next turn. */
  ask(): void {
    this.gevraagd = true;
  }

  /** Nobody is here any more. */
  forget(): void {
    this.merken.clear();
  }

  /** Rings for who got a line since the last look; the first look at somebody only remembers. */
  async tell(db: Db, abonnees: ReadonlySet<Abonnee>): Promise<void> {
    if (!this.gevraagd) return;
    this.gevraagd = false;
    const personen = [...new Set([...abonnees].map(({ actor }) => actor.id))];
    const now = await listBelMerken(db, personen);
    for (const { actor, stuur } of abonnees) {
      const [was, merk] = [this.merken.get(actor.id), now.get(actor.id)];
      if (merk && was !== undefined && was !== merk) stuur({ soort: "attentie" }, null);
    }
    this.merken.clear();
    for (const id of personen) this.merken.set(id, now.get(id) ?? "");
  }
}
