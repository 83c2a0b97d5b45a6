import { Panel } from "@/components/ui/panel";
import { KopieerVeld } from "./kopieer-veld";

/** How to get the search box on a page of the intranet: the text to paste, and where that works. */
export function InbedPaneel({ adres, oorsprongen }: { adres: string; oorsprongen: readonly string[] }) {
  const snippet = `<iframe src="${adres}/inbed/zoeken" title="Zoeken bij de servicedesk" width="100%" height="190" style="border:0"></iframe>`;
  return (
    <Panel kop="Zoekvak op uw intranet">
      <p className="mb-3 text-ink-2">Plak deze regel in een pagina van uw intranet. Wie zoekt, komt in het hele venster op de servicepagina. In het vak zelf staat nooit iets persoonlijks.</p>
      <KopieerVeld label="Regel voor uw intranet" tekst={snippet} />
      <p className="mt-3 text-ink-2">{oorsprongen.length > 0 ? `Werkt op: ${oorsprongen.join(", ")}.` : "Het vak werkt nu nog nergens. Vul eerst het adres van uw intranet in."}</p>
    </Panel>
  );
}
