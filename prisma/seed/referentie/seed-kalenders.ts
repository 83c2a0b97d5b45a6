import type { Db } from "@/lib/data/client";
import { BASIS_KALENDERS } from "@/lib/domain/sla/kalender";
import { BASIS_NORMEN } from "@/lib/domain/sla/norm";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { NormTijd } from "@/lib/domain/sla/norm-tijd";
import { baseId } from "./base-id";

/** Calendars with their windows. Windows come only with a new calendar: those of a known one are the beheerder's. */
async function seedVensters(db: Db): Promise<void> {
  const bekend = new Set((await db.kalender.findMany({ select: { code: true } })).map(({ code }) => code));
  const nieuw = BASIS_KALENDERS.filter(({ code }) => !bekend.has(code));
  await db.kalender.createMany({
    skipDuplicates: true,
    data: nieuw.map(({ code, naam, altijdOpen, feestdagen, goedeVrijdag, bevrijdingsdag }) => ({ code, naam, altijdOpen, feestdagen, goedeVrijdag, bevrijdingsdag })),
  });
  await db.kalenderVenster.createMany({
    skipDuplicates: true,
    data: nieuw.flatMap(({ code, vensters }) => vensters.map(({ weekdag, van, tot }) => ({ id: baseId(`venster:${code}:${weekdag}:${van}`), kalenderCode: code, weekdag, van, tot }))),
  });
}

type Stilte = { readonly kwis: Kwis; readonly prioriteit: number | null; readonly norm: NormTijd };

/** How long a klant may hear nothing, in working time. */
const STILTE_NORMEN: readonly Stilte[] = [
  { kwis: "K", prioriteit: null, norm: { waarde: 1, eenheid: "werkdagen" } },
  { kwis: "S", prioriteit: 1, norm: { waarde: 60, eenheid: "minuten" } },
  { kwis: "S", prioriteit: 2, norm: { waarde: 4, eenheid: "uren" } },
  { kwis: "S", prioriteit: null, norm: { waarde: 2, eenheid: "werkdagen" } },
  { kwis: "W", prioriteit: null, norm: { waarde: 3, eenheid: "werkdagen" } },
  { kwis: "I", prioriteit: null, norm: { waarde: 1, eenheid: "werkdagen" } },
];

/** Calendars, then the norms that count in them. */
export async function seedKalenders(db: Db): Promise<void> {
  await seedVensters(db);
  const stilte = STILTE_NORMEN.map((regel) => ({ ...regel, soort: "stilte", kalender: null }));
  await db.norm.createMany({
    skipDuplicates: true,
    data: [...BASIS_NORMEN, ...stilte].map(({ kwis, prioriteit, soort, norm, kalender }) => ({
      id: baseId(`norm:${kwis}:${prioriteit}:${soort}`), kwis, prioriteit, soort, waarde: norm.waarde, eenheid: norm.eenheid, kalenderCode: kalender,
    })),
  });
}
