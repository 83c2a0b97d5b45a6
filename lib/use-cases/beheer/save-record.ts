import { compareVelden, type Velden, type Waarde } from "@/lib/domain/beheer/compare-velden";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Tx } from "@/lib/data/client";
import type { Context } from "@/lib/data/context";
import { findUniqueViolation } from "@/lib/data/find-unique-violation";
import { forgetStamgegevens } from "@/lib/data/stamgegevens";
import { transact } from "@/lib/data/transact";
import { recordBeheer } from "./record-beheer";

type Where = { readonly id: string; readonly versie: number };
type Huidig<V> = { readonly [K in keyof V]: Waarde } & { readonly versie: number };

export type Opslag<V extends Velden> = {
  readonly soort: string;
  readonly id: string | null;
  readonly versie: number | null;
  readonly velden: V;
  /** Per column or constraint that must be unique: the field and the sentence. */
  readonly uniek?: Readonly<Record<string, { readonly veld: keyof V & string; readonly reden: string }>>;
  /** Fields whose values stay out of the history. */
  readonly prive?: readonly (keyof V & string)[];
  readonly find: (tx: Tx, id: string) => Promise<Huidig<V> | null>;
  /** Rules that need the database; runs after the version was compared. */
  readonly check?: (tx: Tx, huidig: Huidig<V> | null) => Promise<AppError | null>;
  readonly create: (tx: Tx, velden: V) => Promise<{ readonly id: string }>;
  readonly update: (tx: Tx, where: Where, velden: V) => Promise<{ readonly count: number }>;
  /** What follows from the change, in the same transaction. */
  readonly after?: (tx: Tx, id: string, gewijzigd: readonly string[]) => Promise<void>;
};

export type Opgeslagen = { readonly id: string; readonly isNieuw: boolean };

/**
 * Adds or changes one kept thing: load, version, rules, compare-and-set, gebeurtenis, all in one transaction.
 * Without a difference nothing is written. A value that must be unique comes back as `bestaat-al` with its field.
 */
export async function saveRecord<V extends Velden>(ctx: Context, opslag: Opslag<V>): Promise<Result<Opgeslagen, AppError>> {
  try {
    const saved = await transact(ctx.db, (tx) => (opslag.id === null ? addRecord(ctx, tx, opslag) : changeRecord(ctx, tx, { ...opslag, id: opslag.id })));
    forgetStamgegevens(ctx.db);
    return saved;
  } catch (error) {
    const uniek = opslag.uniek ?? {};
    const gevonden = uniek[findUniqueViolation(error, Object.keys(uniek)) ?? ""];
    if (!gevonden) throw error;
    return err({ code: "bestaat-al", ...gevonden });
  }
}

async function addRecord<V extends Velden>(ctx: Context, tx: Tx, opslag: Opslag<V>): Promise<Result<Opgeslagen, AppError>> {
  const refused = await opslag.check?.(tx, null);
  if (refused) return err(refused);
  const { id } = await opslag.create(tx, opslag.velden);
  await opslag.after?.(tx, id, []);
  const wijzigingen = compareVelden({}, opslag.velden, opslag.prive);
  await recordBeheer(ctx, tx, { soort: "beheer.toegevoegd", onderwerp: { soort: opslag.soort, id }, wijzigingen });
  return ok({ id, isNieuw: true });
}

async function changeRecord<V extends Velden>(ctx: Context, tx: Tx, opslag: Opslag<V> & { id: string }): Promise<Result<Opgeslagen, AppError>> {
  const { id, soort, velden } = opslag;
  const huidig = await opslag.find(tx, id);
  if (!huidig) return err({ code: "niet-gevonden", wat: soort });
  if (huidig.versie !== opslag.versie) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie });
  const refused = await opslag.check?.(tx, huidig);
  if (refused) return err(refused);
  const wijzigingen = compareVelden(huidig, velden, opslag.prive);
  if (wijzigingen.length === 0) return ok({ id, isNieuw: false });
  const { count } = await opslag.update(tx, { id, versie: huidig.versie }, velden);
  if (count === 0) return err({ code: "inmiddels-gewijzigd", versie: huidig.versie + 1 });
  await opslag.after?.(tx, id, wijzigingen.map(({ veld }) => veld));
  await recordBeheer(ctx, tx, { soort: "beheer.gewijzigd", onderwerp: { soort, id }, wijzigingen });
  return ok({ id, isNieuw: false });
}
