import Link from "next/link";
import type { KennisBijMelding as Kennis } from "@/lib/queries/artikel/get-kennis-bij-melding";
import type { FormState } from "@/lib/web/form-state";
import { StapKnop } from "./stap-knop";

type Props = { kennis: Kennis; nummer: number; actie: (state: FormState, form: FormData) => Promise<FormState>; begin: FormState };

/** Beside a melding: what the klant read first, and the answer as an article for the next one. */
export function KennisBijMelding({ kennis, nummer, actie, begin }: Props) {
  const link = ({ code, titel }: { code: string; titel: string }) => <Link href={`/kennis/${code}`} prefetch={false} className="tekstlink break-words">{titel}</Link>;
  return (
    <div className="flex flex-col gap-2">
      {kennis.gelezen ? <p>De klant las eerst {link(kennis.gelezen)}.</p> : null}
      {kennis.gemaakt ? <p>Hiervan is gemaakt: {link(kennis.gemaakt)}.</p> : null}
      {kennis.kanMaken ? <StapKnop actie={actie} begin={begin} velden={{ nummer }} knop="Maak hier een artikel van" bezig="Bezig" /> : null}
    </div>
  );
}
