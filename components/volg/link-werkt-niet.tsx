import { Link2Off } from "lucide-react";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { buttonClass } from "@/components/ui/button";

/** For a link that is over, was withdrawn, or never was one: all three read the same. */
export function LinkWerktNiet() {
  return (
    <div className="flex flex-col items-start gap-4 rounded-xl border border-line bg-surface p-6 sm:p-9">
      <span aria-hidden className="grid size-12 place-items-center rounded-lg bg-petrol-soft text-petrol-strong"><Link2Off className="size-6" strokeWidth={1.8} /></span>
      <AutoFocusHeading className="text-3xl">Deze link werkt niet meer</AutoFocusHeading>
      <p className="text-lg">De link is verlopen, ingetrokken of niet helemaal overgenomen. De melding zelf is er nog gewoon.</p>
      <p className="text-ink-2">Log in om uw meldingen te bekijken. Kreeg u de link van een collega? Vraag dan om een nieuwe. Of bel de servicedesk.</p>
      <a href="/meldingen" className={buttonClass({ kind: "vol", size: "raak" })}>Inloggen</a>
    </div>
  );
}
