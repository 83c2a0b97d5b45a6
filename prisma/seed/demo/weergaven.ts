import type { Tx } from "@/lib/data/client";
import { baseId } from "../referentie/base-id";
import { persoonId } from "./organisatie/personen";

type Plan = { readonly naam: string; readonly vraag: string; readonly gedeeld: boolean };

/** Saved views of the desk and of the demo frontoffice, such as people keep them. */
export async function seedWeergaven(tx: Tx): Promise<void> {
  const noord = await tx.locatie.findFirst({ where: { soort: "gebouw", naam: "Gebouw Noord" }, select: { id: true } });
  const schoonmaak = await tx.team.findFirst({ where: { naam: { startsWith: "Schoonmaak" } }, select: { id: true }, orderBy: { naam: "asc" } });
  const plannen: Plan[] = [
    ...(schoonmaak ? [{ naam: "Schoonmaak", vraag: `weergave=open&team=${schoonmaak.id}`, gedeeld: false }] : []),
    { naam: "Mijn dag", vraag: "weergave=van-mij&groep=dag", gedeeld: false },
    ...(noord ? [{ naam: "Gebouw Noord", vraag: `weergave=open&gebouw=${noord.id}`, gedeeld: true }] : []),
    { naam: "Storingen met voorrang", vraag: "weergave=open&kwis=S&prioriteit=1&prioriteit=2&groep=prioriteit", gedeeld: true },
  ];
  await tx.weergave.createMany({ data: plannen.map((plan, volgorde) => ({ ...plan, volgorde, id: baseId(`demo:weergave:${plan.naam}`), persoonId: persoonId(plan.gedeeld ? "coordinator" : "frontoffice") })) });
}
