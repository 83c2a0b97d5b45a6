import type { Actor } from "@/lib/domain/authz/actor";
import type { Db } from "./client";

/** All that a command or query depends on. `now` is domain time (database time + the KLOK offset). */
export type Context = {
  readonly db: Db; readonly actor: Actor; readonly now: () => Date;
  /** The caller can offer to undo: what leaves the house waits for that. Only the screens of the desk do. */
  readonly bedenktijd?: true;
  /** The action under way that can be undone. */
  readonly herstelpuntId?: string;
};
