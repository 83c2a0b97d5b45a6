import type { ReactNode } from "react";
import { ProgressSteps } from "@/components/ui/progress-steps";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import { MELDING_STATUS_KLANT, VOORTGANG, VOORTGANG_STAPPEN } from "@/lib/i18n/teksten";

type Props = {
  status: MeldingStatus;
  /** A date or a name below a step, by its place: `{ 0: "vandaag 09.42 uur" }`. */
  bij?: Readonly<Record<number, ReactNode>>;
  kort?: boolean;
};

/** How far a melding is, for the klant. A cancelled one has no steps: its own sentence says it. */
export function VoortgangSteps({ status, bij = {}, kort = false }: Props) {
  if (status === "geannuleerd") return kort ? null : <p className="text-ink-2">{MELDING_STATUS_KLANT.geannuleerd}</p>;
  const stappen = VOORTGANG_STAPPEN.map((label, index) => ({ label, bij: bij[index] }));
  return <ProgressSteps stappen={kort ? stappen.slice(0, 4) : stappen} nu={VOORTGANG[status]} label="Voortgang" kort={kort} />;
}
