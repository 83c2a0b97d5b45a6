import { AutoFocusHeading } from "@/components/ui/auto-focus-heading";
import { LinkButton } from "@/components/ui/link-button";

export const metadata = { title: "Niet gevonden" };

/** A melding that is not there, or not of this person: the same words for both. */
export default function NotFound() {
  return (
    <div className="mx-auto max-w-tekst">
      <AutoFocusHeading className="text-3xl">Deze pagina is er niet</AutoFocusHeading>
      <p className="mt-3">Het adres klopt niet, of u mag deze pagina niet zien.</p>
      <p className="mt-2 text-ink-2">Zocht u een melding? U vindt hem bij uw meldingen, ook op nummer.</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton href="/meldingen" kind="vol" size="raak">Mijn meldingen</LinkButton>
        <LinkButton href="/" size="raak">Naar de servicepagina</LinkButton>
      </div>
    </div>
  );
}
