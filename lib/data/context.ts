import type { Actor } from "@/lib/domain/authz/actor";
import type { Db } from "./client";

/** All that a command or query depends on. `now` is domain time (database time + the KLOK offset). */
export type Context = { readonly db: Db; readonly actor: Actor; readonly now: () => Date };
