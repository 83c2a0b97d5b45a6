import type { Context } from "@/lib/data/context";
import { readLogo } from "@/lib/data/organisatie-store";

/** The logo as PNG for every page, also the login page; null without one. */
export const getLogo = (db: Context["db"]): Promise<Buffer | null> => readLogo(db);
