import type { Context } from "@/lib/data/context";
import type { Rol } from "@/lib/domain/authz/rollen";

/** What a command has before anybody is known: no actor yet. */
export type Deur = Pick<Context, "db" | "now">;

/** Where somebody comes from, to limit guessing and to show the person their own devices. */
export type Herkomst = {
  readonly adres: string;
  readonly apparaat: string;
  /** The sessie this browser still carried; it never survives a new login. */
  readonly vorige: string | null;
};

/** Somebody got in: the secret for the cookie, and where to land. */
export type Ingelogd = { readonly sessieId: string; readonly rollen: readonly Rol[] };
