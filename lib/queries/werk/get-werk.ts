import { readAntwoordRegels } from "@/lib/data/antwoord-regels";
import type { Context } from "@/lib/data/context";
import { opdrachtVisibleTo } from "@/lib/data/opdracht-store";
import { hasRight } from "@/lib/domain/authz/actor";
import type { AntwoordRegel } from "@/lib/domain/formulier/describe-antwoorden";
import { listPossibleOpdrachtActions } from "@/lib/domain/opdracht/decide-opdracht";
import { opdrachtTransitionOf, type OpdrachtAction, type OpdrachtStatus } from "@/lib/domain/opdracht/transitions";
import { mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";

const NAAM = { select: { naam: true } } as const;

/**
 * One opdracht of an own team with all that the work needs: place, how to reach the melder, photos, what was
 * written on the melding inside the house. Absent and out of sight are the same.
 */
export async function getWerk(ctx: Context, nummer: number): Promise<Result<WerkDetail, AppError>> {
  if (!hasRight(ctx.actor, "werk.read")) return err({ code: "geen-recht", recht: "werk.read" });
  const row = await ctx.db.opdracht.findFirst({
    where: { AND: [{ nummer }, opdrachtVisibleTo(ctx.actor)] },
    select: {
      id: true, nummer: true, versie: true, status: true, toelichting: true, uiterlijk: true, aangebodenOp: true, geplandVan: true, geplandTot: true, verwachtOp: true,
      terPlaatseOp: true, voorlopigHersteldOp: true, klaarOp: true, resultaat: true, afgekeurd: true, team: NAAM, behandelaar: NAAM,
      melding: {
        select: {
          id: true, kanaal: true, melderId: true, ingevoerdDoorId: true, betreftPersoonId: true, nummer: true, onderwerp: true, omschrijving: true, prioriteit: true, spoed: true, kwis: true, plaatsTekst: true, product: NAAM, locatie: { select: { id: true, naam: true, pad: true } },
          melder: { select: { naam: true, telefoon: true, functie: true } }, voorPersoon: { select: { naam: true, telefoon: true } }, voorAfdeling: NAAM, eigenaar: { select: { naam: true, telefoon: true } },
          bijlagen: { select: { id: true, naam: true, type: true, grootte: true, zichtbaar: true }, orderBy: { op: "asc" }, take: 50 },
          notities: { select: { id: true, tekst: true, soort: true, op: true, door: NAAM }, orderBy: { op: "asc" }, take: 100 },
        },
      },
    },
  });
  if (!row) return err({ code: "niet-gevonden", wat: "opdracht" });
  const status = row.status as OpdrachtStatus;
  const acties = listPossibleOpdrachtActions({ status, uitvoerder: "team" }).filter((actie) => hasRight(ctx.actor, opdrachtTransitionOf(actie).permission));
  const { melding } = row;
  const bijlagen = melding.bijlagen.map(({ zichtbaar, ...bijlage }) => ({ ...bijlage, intern: zichtbaar === "intern" }));
  const zichtbaar = mayReadIntern(ctx.actor, melding) ? { bijlagen } : { bijlagen: bijlagen.filter(({ intern }) => !intern), notities: [] };
  return ok({ ...row, status, acties, melding: { ...melding, ...zichtbaar, antwoorden: await readAntwoordRegels(ctx.db, melding.id) } });
}

type Naam = { naam: string } | null;
export type WerkDetail = {
  id: string; nummer: number; versie: number; status: OpdrachtStatus; toelichting: string | null; uiterlijk: Date | null; aangebodenOp: Date; geplandVan: Date | null; geplandTot: Date | null;
  verwachtOp: Date | null; terPlaatseOp: Date | null; voorlopigHersteldOp: Date | null; klaarOp: Date | null; resultaat: string | null; afgekeurd: number; team: Naam; behandelaar: Naam;
  melding: {
    nummer: number; onderwerp: string; omschrijving: string; prioriteit: number | null; spoed: boolean; kwis: string; plaatsTekst: string | null; product: Naam; locatie: { id: string; naam: string; pad: string } | null;
    melder: { naam: string; telefoon: string | null; functie: string | null }; voorPersoon: { naam: string; telefoon: string | null } | null; voorAfdeling: Naam; eigenaar: { naam: string; telefoon: string | null } | null;
    bijlagen: { id: string; naam: string; type: string; grootte: number; intern: boolean }[]; notities: { id: string; tekst: string; soort: string; op: Date; door: Naam }[]; antwoorden: AntwoordRegel[];
  };
  acties: OpdrachtAction[];
};
