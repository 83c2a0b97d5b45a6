export type RouteringsRegel = {
  readonly id: string;
  readonly productCode: string | null;
  readonly groep: string | null;
  readonly locatieId: string | null;
  readonly teamId: string | null;
  readonly leverancierId: string | null;
  readonly volgorde: number;
};

export type RouteVraag = {
  readonly regels: readonly RouteringsRegel[];
  readonly product: { readonly code: string; readonly groep: string } | null;
  /** Location ids from root to deepest. */
  readonly locatiePad: readonly string[];
  readonly standaardTeamId: string;
};

export type Route = {
  readonly teamId: string | null;
  readonly leverancierId: string | null;
  readonly regelId: string | null;
  readonly uitleg: string[];
};

/** A rule that fits, with what it is weighed on: depth of its place (0 is anywhere), then how precisely it names the product. */
type Kandidaat = { readonly regel: RouteringsRegel; readonly diepte: number; readonly scherpte: 0 | 1 | 2 };

function weighRegel(regel: RouteringsRegel, { product, locatiePad }: RouteVraag): Kandidaat | null {
  const diepte = regel.locatieId === null ? 0 : locatiePad.indexOf(regel.locatieId) + 1;
  const past =
    (regel.locatieId === null || diepte > 0) &&
    (regel.productCode === null || regel.productCode === product?.code) &&
    (regel.groep === null || regel.groep === product?.groep);
  if (!past) return null;
  return { regel, diepte, scherpte: regel.productCode !== null ? 2 : regel.groep !== null ? 1 : 0 };
}

/** Best first. The id settles what the table leaves open, so that the same rules always give the same route. */
const compareKandidaten = (a: Kandidaat, b: Kandidaat): number =>
  b.diepte - a.diepte || b.scherpte - a.scherpte || a.regel.volgorde - b.regel.volgorde || (a.regel.id < b.regel.id ? -1 : 1);

function explainRoute({ regel, diepte, scherpte }: Kandidaat, { product, locatiePad }: RouteVraag, aantal: number): string[] {
  const waarvoor = [`elk product`, `productgroep ${product?.groep}`, `product ${product?.code}`][scherpte];
  const waar = diepte === 0 ? "op elke locatie" : diepte === locatiePad.length ? "op precies deze locatie" : `op een hogere locatie (niveau ${diepte} van ${locatiePad.length})`;
  const uitleg = [`De regel voor ${waarvoor} ${waar} bepaalt de route.`];
  if (aantal > 1) uitleg.push(`Er passen ${aantal} regels. De diepste locatie gaat voor, dan het product boven de groep, dan de volgorde (${regel.volgorde}).`);
  return uitleg;
}

/**
 * Which team or supplier gets the work, and why. The deepest location wins, then product over group over any, then the
 * order of the rules; nothing fits: the standard team.
 */
export function decideRoute(vraag: RouteVraag): Route {
  const kandidaten = vraag.regels.map((regel) => weighRegel(regel, vraag)).filter((kandidaat) => kandidaat !== null).sort(compareKandidaten);
  const beste = kandidaten[0];
  if (!beste)
    return { teamId: vraag.standaardTeamId, leverancierId: null, regelId: null, uitleg: ["Geen regel past: het standaardteam krijgt de melding."] };
  const { id, teamId, leverancierId } = beste.regel;
  const uitleg = explainRoute(beste, vraag, kandidaten.length);
  if (teamId || leverancierId) return { teamId, leverancierId, regelId: id, uitleg };
  return { teamId: vraag.standaardTeamId, leverancierId: null, regelId: id, uitleg: [...uitleg, "De regel noemt geen team of leverancier: het standaardteam krijgt de melding."] };
}
