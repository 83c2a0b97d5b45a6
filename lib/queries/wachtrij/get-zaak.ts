import type { Context } from "@/lib/data/context";
import { loadStamgegevens, type Stamgegevens } from "@/lib/data/stamgegevens";
import { can, hasRight } from "@/lib/domain/authz/actor";
import { isVoorKlant, mayReadIntern } from "@/lib/domain/melding/may-read-intern";
import { listPossibleActions } from "@/lib/domain/melding/decide-transition";
import { transitionsOf, type MeldingAction } from "@/lib/domain/melding/transitions";
import { listPossibleOpdrachtActions } from "@/lib/domain/opdracht/decide-opdracht";
import { opdrachtTransitionOf, type OpdrachtAction } from "@/lib/domain/opdracht/transitions";
import { decideRoute, type Route } from "@/lib/domain/routering/decide-route";
import type { AppError } from "@/lib/domain/shared/app-error";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { proposeIndeling } from "../intake/propose-indeling";
import { readEerder, type EerdereMelding } from "./read-eerder";
import { readDossier, type Dossier, type ZaakOpdracht } from "./read-dossier";
import { readKring, type Kring } from "./read-kring";
import { readKlokken, type ZaakKlok } from "@/lib/queries/melding/read-klokken";
import { readZaakRow, type ZaakRow } from "./read-zaak-row";

export type ZaakUitvoerder = { readonly soort: "team" | "leverancier"; readonly id: string; readonly naam: string };
export type Zaak = {
  readonly melding: ZaakRow;
  readonly dossier: Omit<Dossier, "opdrachten">;
  readonly opdrachten: readonly (ZaakOpdracht & { readonly acties: readonly OpdrachtAction[] })[];
  readonly klokken: readonly ZaakKlok[];
  readonly eerder: readonly EerdereMelding[];
  /** For whom it holds as well, and what belongs to it; who reads it as a klant hears how many, and no names. */
  readonly kring: Kring;
  readonly acties: readonly MeldingAction[];
  readonly mag: { readonly bericht: boolean; readonly notitie: boolean };
  /** Where the rules would send the work, and why. */
  readonly route: { readonly naar: ZaakUitvoerder | null; readonly uitleg: readonly string[] };
  readonly producten: readonly { readonly code: string; readonly naam: string; readonly zekerheid: number }[];
};

/**
 * Everything the desk needs of one melding, in six statements: the melding with its klant, what was said and done,
 * the clocks that explain themselves, what this klant asked before, and what the actor may do now.
 */
export async function getZaak(ctx: Context, nummer: number): Promise<Result<Zaak, AppError>> {
  if (!hasRight(ctx.actor, "wachtrij.read")) return err({ code: "geen-recht", recht: "wachtrij.read" });
  const melding = await readZaakRow(ctx, nummer);
  if (!melding) return err({ code: "niet-gevonden", wat: "melding" });
  const [{ opdrachten, ...alles }, klokken, eerder, kring, stam] = await Promise.all([
    readDossier(ctx, melding.id), readKlokken(ctx, melding.nummer), melding.zonderAccount ? [] : readEerder(ctx, melding), readKring(ctx, melding.id), loadStamgegevens(ctx.db),
  ]);
  const intern = mayReadIntern(ctx.actor, melding);
  const product = melding.productCode ? stam.productByCode.get(melding.productCode) ?? null : null;
  const route = decideRoute({ regels: stam.regels, product, locatiePad: melding.padIds ?? [], standaardTeamId: stam.servicedeskId });
  return ok({
    melding, eerder, kring: intern ? kring : { ...kring, meemelders: [] }, dossier: intern ? alles : withoutIntern(alles), klokken: intern ? klokken : klokken.filter(({ niveau }) => niveau === "klant"),
    opdrachten: opdrachten.map((opdracht) => ({ ...opdracht, toelichting: intern ? opdracht.toelichting : null, acties: opdrachtActies(ctx, opdracht) })),
    acties: meldingActies(ctx, melding, opdrachten),
    mag: { bericht: can(ctx.actor, "melding.inform", melding), notitie: intern && hasRight(ctx.actor, "melding.note") },
    route: { naar: await findNaar(ctx, route, stam), uitleg: route.uitleg },
    producten: proposeIndeling(stam, `${melding.onderwerp}. ${melding.omschrijving}`).producten,
  });
}

/** What is left for a colleague whose own matter it is: what a klant may read. */
function withoutIntern({ berichten, bijlagen, gebeurtenissen }: Omit<Dossier, "opdrachten">): Omit<Dossier, "opdrachten"> {
  return {
    berichten, notities: [], opdrachtberichten: [], bijlagen: bijlagen.filter(({ zichtbaar }) => zichtbaar === "klant"),
    gebeurtenissen: gebeurtenissen.filter(({ soort }) => isVoorKlant(soort)).map((gebeurtenis) => ({ ...gebeurtenis, door: null, gegevens: {} })),
  };
}

function meldingActies(ctx: Context, melding: ZaakRow, opdrachten: readonly ZaakOpdracht[]): MeldingAction[] {
  const openOpdrachten = opdrachten.filter(({ open }) => open).length;
  const stand = { status: melding.status, openOpdrachten, openDeelmeldingen: melding.openDeelmeldingen, gereedOp: melding.gereedOp };
  return listPossibleActions(stand, ctx.now()).filter((actie) => can(ctx.actor, transitionsOf(actie)[0]!.permission, melding));
}

function opdrachtActies({ actor }: Context, { status, uitvoerderSoort }: ZaakOpdracht): OpdrachtAction[] {
  return listPossibleOpdrachtActions({ status, uitvoerder: uitvoerderSoort }).filter((actie) => hasRight(actor, opdrachtTransitionOf(actie).permission));
}

/** The desk itself is no place to send work to. */
async function findNaar({ db }: Context, { teamId, leverancierId }: Route, { teams, servicedeskId }: Stamgegevens): Promise<ZaakUitvoerder | null> {
  if (leverancierId) {
    const leverancier = await db.leverancier.findUnique({ where: { id: leverancierId }, select: { id: true, naam: true } });
    return leverancier && { soort: "leverancier", ...leverancier };
  }
  const team = teamId && teamId !== servicedeskId ? teams.get(teamId) : undefined;
  return team ? { soort: "team", ...team } : null;
}
