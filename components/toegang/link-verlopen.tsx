import { buttonClass } from "@/components/ui/button";
import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";

const UITLEG = {
  herstel: "Een link om een wachtwoord te kiezen werkt één keer en 30 minuten lang. Vraag gerust een nieuwe aan.",
  uitnodiging: "Een uitnodiging werkt één keer en 7 dagen lang. Vraag hieronder een nieuwe link aan; die sturen we naar uw eigen mailbox.",
} as const;

/** A link that is used up, too old or unknown: what that means and the way on. */
export function LinkVerlopen({ soort }: { soort: keyof typeof UITLEG }) {
  return (
    <>
      <AutoFocusHeading className="text-3xl">Deze link werkt niet meer</AutoFocusHeading>
      <p className="mt-1.5 mb-6 text-ink-2">{UITLEG[soort]}</p>
      <div className="flex flex-wrap gap-3">
        <a href="/wachtwoord-vergeten" className={buttonClass({ kind: "vol", size: "raak" })}>Nieuwe link aanvragen</a>
        <a href="/inloggen" className={buttonClass({ size: "raak" })}>Naar inloggen</a>
      </div>
    </>
  );
}
