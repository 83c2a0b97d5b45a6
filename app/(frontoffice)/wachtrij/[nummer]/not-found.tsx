import { SearchX } from "lucide-react";
import { LinkButton } from "@/components/ui/link-button";
import { EmptyState } from "@/components/ui/empty-state";

/** Absent and out of sight read the same. */
export default function ZaakNietGevonden() {
  return <EmptyState icoon={<SearchX aria-hidden />} als="h1" kop="Deze melding bestaat niet" actie={<LinkButton href="/wachtrij">Naar de wachtrij</LinkButton>}>Controleer het nummer, of zoek op een woord uit de melding.</EmptyState>;
}
