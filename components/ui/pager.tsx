import { ArrowLeft, ArrowRight } from "lucide-react";
import { LinkButton } from "./link-button";

type Props = { volgende?: string | null; eerste?: string | null; tekst?: string };

/** Forward through a long list. There is no page count: counting everything is never free. */
export function Pager({ volgende, eerste, tekst }: Props) {
  if (!volgende && !eerste) return null;
  return (
    <nav aria-label="Bladeren" className="flex flex-wrap items-center justify-between gap-3 py-4">
      <span className="text-sm text-ink-2">{tekst}</span>
      <span className="flex gap-2">
        {eerste ? <LinkButton href={eerste}><ArrowLeft aria-hidden />Naar het begin</LinkButton> : null}
        {volgende ? <LinkButton href={volgende}>Volgende<ArrowRight aria-hidden /></LinkButton> : null}
      </span>
    </nav>
  );
}
