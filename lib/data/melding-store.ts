import type { Actor } from "@/lib/domain/authz/actor";
import type { MeldingStand } from "@/lib/domain/melding/decide-transition";
import type { GereedBeleid, MeldingStatus } from "@/lib/domain/melding/status";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { Impact, Prioriteit, Urgentie } from "@/lib/domain/prioriteit/prioriteit";
import { isNummer } from "@/lib/domain/shared/is-nummer";
import type { Prisma } from "./generated/client";
import type { Tx } from "./client";
import { visibleTo } from "./visible-to";

const FIELDS = {
  id: true, nummer: true, onderwerp: true, status: true, versie: true, kwis: true, spoed: true, impact: true, urgentie: true, prioriteit: true,
  prioriteitReden: true, productId: true, locatieId: true, melderId: true, eigenaarId: true, ingevoerdDoorId: true, teamId: true, gereedBeleid: true,
  heropend: true, navragen: true, ontvangenOp: true, reactieOp: true, gereedOp: true, uiterlijkReactie: true, uiterlijkGereed: true,
  eersteUiterlijk: true, contactOp: true, dienstdomeinCode: true, hervatOp: true, betreftPersoonId: true, betreftTeamId: true, betreftLeverancierId: true,
} satisfies Prisma.MeldingSelect;

type Row = Prisma.MeldingGetPayload<{ select: typeof FIELDS }>;

/** A melding as commands decide on it: its own fields and how many opdrachten and deelmeldingen are out. */
export type MeldingForChange = Omit<Row, "status" | "kwis" | "impact" | "urgentie" | "prioriteit" | "gereedBeleid"> & {
  readonly status: MeldingStatus; readonly kwis: Kwis; readonly impact: Impact | null; readonly urgentie: Urgentie | null;
  readonly prioriteit: Prioriteit | null; readonly gereedBeleid: GereedBeleid;
  /** The place from root to deepest: some calendars differ there. */
  readonly padIds: readonly string[];
  readonly stand: MeldingStand; readonly klareOpdrachten: number; readonly aantalOpdrachten: number;
};

/** The melding with this number inside the actor's sight, else null: absent and out of sight are the same. */
export async function findMeldingForChange(tx: Tx, actor: Actor, nummer: number): Promise<MeldingForChange | null> {
  if (!isNummer(nummer)) return null;
  const row = await tx.melding.findFirst({
    where: { AND: [{ nummer }, visibleTo(actor)] },
    select: { ...FIELDS, locatie: { select: { padIds: true } }, opdrachten: { select: { status: true, open: true } }, _count: { select: { deelmeldingen: { where: { open: true } } } } },
  });
  if (!row) return null;
  const { opdrachten, locatie, _count, ...melding } = row;
  const openOpdrachten = opdrachten.filter(({ open }) => open).length;
  const typed = melding as typeof melding & Pick<MeldingForChange, "status" | "kwis" | "impact" | "urgentie" | "prioriteit" | "gereedBeleid">;
  return {
    ...typed, padIds: locatie?.padIds ?? [], aantalOpdrachten: opdrachten.length,
    klareOpdrachten: opdrachten.filter(({ status }) => status === "klaar" || status === "financieel_gereed").length,
    stand: { status: typed.status, openOpdrachten, openDeelmeldingen: _count.deelmeldingen, gereedOp: melding.gereedOp },
  };
}

export type MeldingSet = Omit<Prisma.MeldingUncheckedUpdateManyInput, "id" | "nummer" | "versie" | "ontvangenOp" | "gewijzigdOp">;

/**
 * Saves fields of the version that was read and counts the version up. False when somebody else was first:
 * the only thing that makes two people at once safe.
 */
export async function saveMelding(tx: Tx, { id, versie }: { id: string; versie: number }, { set, now }: { set: MeldingSet; now: Date }): Promise<boolean> {
  const { count } = await tx.melding.updateMany({ where: { id, versie }, data: { ...set, gewijzigdOp: now, versie: versie + 1 } });
  return count === 1;
}
