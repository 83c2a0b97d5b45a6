import { Siren } from "lucide-react";
import { BelLink } from "./bel-link";

/** Danger in the text: call first, then send; still there when it was sent. Large, in the one colour that is kept for this. */
export function SpoedBand({ nood, verstuurd }: { nood: { nummer: string; open: boolean } | null; /** Its number, once it was sent. */ verstuurd?: string }) {
  const daarna = verstuurd ? `Noem dan ${verstuurd}, dan weten wij waar het om gaat.` : "Verstuur daarna ook uw melding, dan staat alles bij elkaar.";
  return (
    <section aria-labelledby="spoed" className="rounded-xl border-2 border-koper bg-koper-soft px-5 py-4">
      <h2 id="spoed" className="flex items-center gap-2.5 text-xl"><Siren aria-hidden className="size-6 shrink-0 text-koper" />Dit klinkt als spoed. {verstuurd ? "Bel ons ook." : "Bel ons eerst."}</h2>
      <p className="mt-1.5">Is iemand in gevaar, of is er brand of gas? Bel dan meteen 112.</p>
      <div className="mt-3.5 flex flex-wrap gap-3">
        {nood ? <BelLink nummer={nood.nummer} kind="vol">Bel nu</BelLink> : null}
        <BelLink nummer="112" kind="gevaar">Levensgevaar:</BelLink>
      </div>
      <p className="mt-3 text-sm text-ink-2">{nood && !nood.open ? "De servicedesk is nu dicht. Dit is het nummer van de wachtdienst. " : ""}{daarna}</p>
    </section>
  );
}
