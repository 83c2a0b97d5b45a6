import { readAntwoordRegels } from "@/lib/data/antwoord-regels";
import { opdrachtWay } from "@/lib/data/bijlage-store";
import type { Context } from "@/lib/data/context";
import { opdrachtVisibleTo } from "@/lib/data/opdracht-store";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";
import { listPossibleOpdrachtActions } from "@/lib/domain/opdracht/decide-opdracht";
import { opdrachtTransitionOf, type OpdrachtAction, type OpdrachtStatus } from "@/lib/domain/opdracht/transitions";

/** What a leverancier may know: the work, the place, whom to ask for there, and photos that the desk shares. */
export type LeverancierOpdracht = {
  nummer: number; versie: number; status: OpdrachtStatus; onderwerp: string; omschrijving: string; toelichting: string | null; prioriteit: number | null; spoed: boolean;
  plaats: string | null; contact: { naam: string; telefoon: string | null } | null; uiterlijk: Date | null; aangebodenOp: Date; geplandVan: Date | null; geplandTot: Date | null;
  terPlaatseOp: Date | null; klaarOp: Date | null; resultaat: string | null; bijlagen: { id: string; naam: string; type: string; grootte: number }[]; acties: OpdrachtAction[];
  antwoorden: AntwoordRegel[];
  /** What the desk and the leverancier wrote to each other about this opdracht. */
  berichten: { id: string; vanOns: boolean; door: string; tekst: string; op: Date }[];
};

/** Before it is taken on there are four answers; what belongs to the work itself comes after. */
const BIJ_AANBOD: readonly OpdrachtAction[] = ["accept", "refuse", "plan", "finish"];

/** The opdracht behind the link, without the reporter's name, notes, costs of others or other meldingen. */
export async function getLeverancierOpdracht(ctx: Context, nummer: number): Promise<LeverancierOpdracht | null> {
  if (ctx.actor.soort !== "leverancier") return null;
  const row = await ctx.db.opdracht.findFirst({
    where: { AND: [{ nummer }, opdrachtVisibleTo(ctx.actor)] },
    select: {
      id: true, nummer: true, versie: true, status: true, toelichting: true, uiterlijk: true, aangebodenOp: true, geplandVan: true, geplandTot: true, terPlaatseOp: true, klaarOp: true, resultaat: true,
      berichten: { select: { id: true, richting: true, tekst: true, doorNaam: true, op: true, door: { select: { naam: true } } }, orderBy: [{ op: "asc" }, { id: "asc" }], take: 200 },
      melding: {
        select: {
          id: true, onderwerp: true, omschrijving: true, prioriteit: true, spoed: true, plaatsTekst: true, locatie: { select: { pad: true } }, eigenaar: { select: { naam: true, telefoon: true } },
          bijlagen: { where: opdrachtWay(ctx.actor.opdrachtId), select: { id: true, naam: true, type: true, grootte: true }, orderBy: { op: "asc" }, take: 50 },
        },
      },
    },
  });
  if (!row) return null;
  const { id: _id, melding, berichten, ...opdracht } = row;
  const { id: meldingId, locatie, plaatsTekst, eigenaar, ...rest } = melding;
  const status = row.status as OpdrachtStatus;
  const acties = listPossibleOpdrachtActions({ status, uitvoerder: "leverancier" })
    .filter((actie) => hasRight(ctx.actor, opdrachtTransitionOf(actie).permission) && !(status === "aangeboden" && !BIJ_AANBOD.includes(actie)) && actie !== "pick-up");
  return { ...opdracht, ...rest, status, plaats: locatie?.pad ?? plaatsTekst, contact: eigenaar, acties, antwoorden: await readAntwoordRegels(ctx.db, meldingId, "leverancier"),
    berichten: berichten.map(({ id, richting, tekst, doorNaam, op, door }) => ({ id, tekst, op, vanOns: richting === "van_leverancier", door: door?.naam ?? doorNaam ?? "Servicedesk" })),
  };
}
