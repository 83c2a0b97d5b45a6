import { sql, type Sql } from "@/lib/data/sql";
import { visibleSql } from "@/lib/data/visible-to";
import type { Actor } from "@/lib/domain/authz/actor";

/** A bell `a` that its person may still know of: not one about a klacht that turned out to be about them. */
export const attentieInZicht = (actor: Actor): Sql => sql`(a.melding_id IS NULL OR EXISTS (SELECT 1 FROM melding m WHERE m.id = a.melding_id AND ${visibleSql(actor)}))`;
