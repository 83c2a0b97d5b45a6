"use client";

import { MeldingStatusLabel } from "@/components/melding/status-label";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { useVerwacht } from "./verwacht";

/** The status of the open melding, at once as an own action is going to make it. */
export function ZaakStatus({ zaak }: { zaak: { readonly nummer: number; readonly versie: number; readonly status: MeldingStatus } }) {
  return <MeldingStatusLabel status={useVerwacht(zaak).status} />;
}
