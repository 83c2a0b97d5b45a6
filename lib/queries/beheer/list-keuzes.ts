import type { Context } from "@/lib/data/context";
import { hasRight } from "@/lib/domain/authz/actor";

export type Keuze = { readonly waarde: string; readonly label: string };
export type Keuzes = {
  readonly teams: readonly Keuze[]; readonly leveranciers: readonly Keuze[]; readonly afdelingen: readonly Keuze[]; readonly kalenders: readonly Keuze[];
  readonly dienstdomeinen: readonly Keuze[]; readonly groepen: readonly Keuze[];
};

const LEEG: Keuzes = { teams: [], leveranciers: [], afdelingen: [], kalenders: [], dienstdomeinen: [], groepen: [] };

/** What the forms of beheer let choose from: the short lists, only what is on. */
export async function listKeuzes({ db, actor }: Context): Promise<Keuzes> {
  if (!hasRight(actor, "beheer.personen")) return LEEG;
  const opNaam = { where: { actief: true }, orderBy: { naam: "asc" as const }, select: { id: true, naam: true } };
  const [teams, leveranciers, afdelingen, kalenders, dienstdomeinen, groepen] = await Promise.all([
    db.team.findMany(opNaam), db.leverancier.findMany(opNaam), db.afdeling.findMany(opNaam),
    db.kalender.findMany({ where: { actief: true }, orderBy: { naam: "asc" }, select: { code: true, naam: true } }),
    db.dienstdomein.findMany({ orderBy: { naam: "asc" } }),
    db.product.findMany({ distinct: ["groep"], orderBy: { groep: "asc" }, select: { groep: true } }),
  ]);
  const byId = (rijen: readonly { id: string; naam: string }[]) => rijen.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const byCode = (rijen: readonly { code: string; naam: string }[]) => rijen.map(({ code, naam }) => ({ waarde: code, label: naam }));
  return {
    teams: byId(teams), leveranciers: byId(leveranciers), afdelingen: byId(afdelingen), kalenders: byCode(kalenders), dienstdomeinen: byCode(dienstdomeinen),
    groepen: groepen.map(({ groep }) => ({ waarde: groep, label: groep })),
  };
}
