import { LinkButton } from "@/components/ui/button";
import { Tussenpagina } from "@/components/layout/tussenpagina";

export const metadata = { title: "Niet gevonden" };

export default function NotFound() {
  return (
    <Tussenpagina kop="Deze pagina is er niet">
      <p>Het adres klopt niet, of u mag deze pagina niet zien.</p>
      <p className="mt-2 text-ink-2">Zocht u een melding? Op de servicepagina kunt u zoeken op het nummer.</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <LinkButton href="/" prefetch={false} kind="vol" size="raak">Naar de servicepagina</LinkButton>
        <LinkButton href="/meldingen" prefetch={false} size="raak">Mijn meldingen</LinkButton>
      </div>
    </Tussenpagina>
  );
}
