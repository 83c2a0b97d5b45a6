import { Camera, Check, Inbox } from "lucide-react";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyHint } from "@/components/ui/key-hint";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { Panel } from "@/components/ui/panel";
import { Skeleton } from "@/components/ui/skeleton";
import { Tabs } from "@/components/ui/tabs";

export function Knoppen() {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-2xl">Knoppen en berichten</h2>
      <div className="flex flex-wrap items-center gap-3">
        <Button kind="vol">Opdracht uitzetten</Button>
        <Button>Bericht <KeyHint toets="U" /></Button>
        <Button kind="gevaar">Annuleren</Button>
        <Button kind="stil">Meer</Button>
        <Button size="klein">Klein</Button>
        <Button disabled>Kan nu niet</Button>
        <LinkButton href="#" size="raak"><Camera aria-hidden />Foto</LinkButton>
        <LinkButton href="#" kind="vol" size="raak"><Check aria-hidden />Klaar</LinkButton>
      </div>
      <Notice kind="let-op" kop="Lift Noord staat stil tot ongeveer 11.30 uur.">De monteur is bezig. Gebruik lift Zuid of bel de balie voor hulp.</Notice>
      <Notice kop="Dit weten wij al.">U kunt ook zeggen dat het voor u geldt.</Notice>
      <Notice kind="gelukt">Uw bericht is verstuurd.</Notice>
      <Tabs label="Soort bericht" tabs={[{ href: "#a", label: "Klant", nu: true }, { href: "#b", label: "Intern", aantal: 2 }, { href: "#c", label: "Leverancier" }]} />
      <div className="flex flex-wrap items-center gap-2">
        <Badge>Rustig</Badge><Badge toon="actief">Actief</Badge><Badge toon="wacht">Wacht</Badge><Badge toon="goed">Goed</Badge><Badge toon="let-op">Let op</Badge><Badge toon="weg">Weg</Badge>
        <Avatar naam="Sanne Bos" /><Avatar naam="Jasper de Jong" maat="middel" />
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <Panel><EmptyState icoon={<Inbox />} kop="Alles is bekeken" actie={<Button>Naar alle meldingen</Button>}>Er zijn nu geen nieuwe meldingen. Nieuwe verschijnen hier vanzelf.</EmptyState></Panel>
        <Panel kop="Bezig met laden" actie={<a href="#" className="tekstlink text-sm">Alles</a>}><Skeleton /></Panel>
      </div>
      <Pager volgende="#" eerste="#" tekst="50 van 500+" />
    </section>
  );
}
