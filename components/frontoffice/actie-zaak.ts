import type { Gezien } from "@/lib/domain/samen/conflict";
import type { Kwis } from "@/lib/domain/kwis/kwis";
import type { MeldingAction } from "@/lib/domain/melding/transitions";
import type { Impact, Urgentie } from "@/lib/domain/prioriteit/prioriteit";
import type { MeldingStatus } from "@/lib/domain/melding/status";
import type { Wijziging } from "./actie-form";
import type { Zaak } from "@/lib/queries/wachtrij/get-zaak";
import { describeGebeurtenis } from "./gesprek-items";

/** What the action forms need of a melding: plain and small, because it travels to the browser. */
export type ActieZaak = {
  readonly nummer: number; readonly versie: number; readonly klant: string; readonly onderwerp: string; readonly status: MeldingStatus; readonly acties: readonly MeldingAction[]; readonly eigenaarId: string | null; readonly kwis: Kwis;
  readonly prioriteit: number | null; readonly spoed: boolean; readonly impact: Impact | null; readonly urgentie: Urgentie | null; readonly terugTeMelden: boolean; readonly resultaat: string | null;
  readonly product: { readonly waarde: string; readonly label: string } | null; readonly locatie: { readonly waarde: string; readonly label: string } | null;
  readonly betreft: { readonly soort: string; readonly id: string; readonly naam: string } | null; readonly route: Zaak["route"]; readonly producten: Zaak["producten"]; readonly wijzigingen: readonly Wijziging[];
  /** What a form that opens now has seen of it; sent along, so that only a real difference stops an action. */
  readonly gezien: string;
};

/** Cuts from a zaak what its forms need. The result of the last opdracht is a start for the words to the klant. */
export function toActieZaak({ melding, dossier, opdrachten, acties, route, producten }: Zaak): ActieZaak {
  const { nummer, versie, klantNaam: klant, onderwerp, status, eigenaarId, kwis, prioriteit, spoed, impact, urgentie, terugTeMelden } = melding;
  return {
    nummer, versie, klant, onderwerp, status, acties, eigenaarId, kwis, prioriteit, spoed, impact, urgentie, terugTeMelden, route, producten,
    resultaat: opdrachten.findLast(({ resultaat }) => resultaat !== null)?.resultaat ?? null,
    product: melding.productCode ? { waarde: melding.productCode, label: melding.productNaam ?? melding.productCode } : null,
    locatie: melding.locatieId ? { waarde: melding.locatieId, label: melding.locatiePad ?? "" } : null,
    betreft: melding.betreftSoort && melding.betreftId ? { soort: melding.betreftSoort, id: melding.betreftId, naam: melding.betreft ?? "" } : null,
    gezien: JSON.stringify({
      kwis, onderwerp, productCode: melding.productCode, locatieId: melding.locatieId, impact, urgentie, spoed, prioriteit, status, eigenaarId, klantbericht: dossier.berichten.findLast(({ richting }) => richting === "van_klant")?.id ?? null,
    } satisfies Gezien),
    wijzigingen: dossier.gebeurtenissen.slice(-20).map((gebeurtenis) => ({ id: gebeurtenis.id, tekst: describeGebeurtenis(gebeurtenis) })),
  };
}
