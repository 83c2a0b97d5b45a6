import { BarList } from "@/components/ui/bar-list";
import { LineChart } from "@/components/ui/line-chart";
import { Panel } from "@/components/ui/panel";
import { Sparkline } from "@/components/ui/sparkline";
import { StackedBars } from "@/components/ui/stacked-bars";

const WEKEN = ["wk 36", "wk 37", "wk 38", "wk 39", "wk 40", "wk 41", "wk 42", "wk 43", "wk 44", "wk 45", "wk 46", "wk 47"];

export function Grafieken() {
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-2xl">Grafieken</h2>
      <div className="grid gap-5 xl:grid-cols-2">
        <Panel kop="Nieuw en afgerond, per week">
          <LineChart titel="Nieuw en afgerond, per week" labels={WEKEN} lijnen={[
            { naam: "nieuw", waarden: [76, 82, 95, 104, 98, 91, 143, 120, 96, 84, 92, 98] },
            { naam: "afgerond", gestippeld: true, waarden: [70, 79, 84, 90, 92, 94, 101, 130, 118, 97, 93, 101] },
          ]} />
        </Panel>
        <Panel kop="Op tijd per productgroep" actie={<Sparkline waarden={[4, 5, 3, 6, 7, 8, 6]} label="Cijfer per maand" />}>
          <BarList titel="Op tijd per productgroep" vol={100} balken={[
            { label: "Gebouw en onderhoud", waarde: 88, tekst: "88 %", href: "#" }, { label: "Schoonmaak", waarde: 95, tekst: "95 %", href: "#" },
            { label: "Catering", waarde: 71, tekst: "71 %", letOp: true }, { label: "Werkplek en meubilair", waarde: 86, tekst: "86 %" },
          ]} />
        </Panel>
        <Panel kop="Soorten per maand">
          <StackedBars titel="Soorten per maand" reeksen={[{ naam: "Klacht", kleur: "k" }, { naam: "Wens", kleur: "w" }, { naam: "Informatie", kleur: "i" }, { naam: "Storing", kleur: "s" }]}
            kolommen={[{ label: "september", waarden: [12, 80, 140, 190] }, { label: "oktober", waarden: [18, 96, 131, 240] }]} />
        </Panel>
      </div>
    </section>
  );
}
