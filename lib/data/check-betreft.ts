import { ongeldig, type AppError } from "@/lib/domain/shared/app-error";
import type { Db, Tx } from "./client";

type Betreft = { readonly soort: "persoon" | "team" | "leverancier"; readonly id: string };

/** Whom a klacht is about must exist: a form could send any id. Null when it does, or when nobody is named. */
export async function checkBetreft(db: Db | Tx, betreft: Betreft | null | undefined): Promise<AppError | null> {
  if (!betreft) return null;
  return (await countOf(db, betreft)) > 0 ? null : ongeldig("betreft", "Kies een team, een leverancier of een collega uit de lijst.");
}

function countOf(db: Db | Tx, { soort, id }: Betreft): Promise<number> {
  switch (soort) {
    case "persoon": return db.persoon.count({ where: { id, soort: { not: "systeem" } } });
    case "team": return db.team.count({ where: { id } });
    case "leverancier": return db.leverancier.count({ where: { id } });
  }
}
