import { Building2 } from "lucide-react";
import { buttonClass } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const ANDERS = "U kunt ook inloggen met uw e-mailadres en wachtwoord.";
/** What to tell somebody who came back without getting in; an address can name a reason but never words. */
const REDENEN: Readonly<Record<string, string>> = {
  afgebroken: `U bent niet ingelogd: het inloggen met uw werkaccount is afgebroken. Probeer het opnieuw. ${ANDERS}`,
  mislukt: `Het inloggen met uw werkaccount is niet gelukt. Misschien duurde het te lang. Probeer het opnieuw. ${ANDERS}`,
  onbereikbaar: `De inlogdienst van uw organisatie antwoordt nu niet. Probeer het straks opnieuw. ${ANDERS}`,
  druk: `Inloggen met een werkaccount is hier te vaak misgegaan. Probeer het over een kwartier opnieuw. ${ANDERS}`,
  uitgezet: "Uw account bij de servicedesk staat uit. Bel de servicedesk als dat niet klopt.",
  onbevestigd: "Uw werkaccount geeft geen bevestigd e-mailadres door. Daarom weten wij niet zeker wie u bent. Bel de servicedesk.",
  bezet: "Uw e-mailadres hoort hier al bij een ander werkaccount. Bel de servicedesk; die kan dat herstellen.",
};

/** The way in with the account of the organisation, above the password. A plain link: it leads to another site. */
export function WerkaccountIngang({ naar, fout }: { naar: string | null; fout: unknown }) {
  const reden = typeof fout === "string" && Object.hasOwn(REDENEN, fout) ? REDENEN[fout] : undefined;
  return (
    <div className="mb-7">
      {reden ? <Notice kind="let-op" role="alert" className="mb-5">{reden}</Notice> : null}
      <a href={`/inloggen/werkaccount${naar ? `?naar=${encodeURIComponent(naar)}` : ""}`} className={`${buttonClass({ kind: "vol", size: "raak", breed: true })} py-2`}>
        <Building2 aria-hidden strokeWidth={1.8} className="max-sm:hidden" />Inloggen met uw werkaccount
      </a>
      <p className="mt-7 flex items-center gap-4 text-center text-sm text-ink-2 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">of met e-mailadres en wachtwoord</p>
    </div>
  );
}
