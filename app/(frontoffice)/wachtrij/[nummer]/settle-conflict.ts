import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { CONFLICT_VELDEN, findBotsing, isVrij, type ConflictVeld, type Gezien, type Mijn, type Waarde } from "@/lib/domain/samen/conflict";
import { transitionsOf, type MeldingAction } from "@/lib/domain/melding/transitions";
import { formatTabelMoment } from "@/lib/format/format-moment";
import { CONFLICT_NAAM, conflictWoord } from "@/lib/i18n/conflict-woorden";
import { describeBotsing } from "@/lib/queries/samen/describe-conflict";
import { getStandNu } from "@/lib/queries/samen/get-stand-nu";
import type { Conflict } from "@/lib/contracts/samen/conflict";
import type { Context } from "@/lib/web/context";

type Raw = Readonly<Record<string, unknown>>;
type Poging<R> = { readonly actie: MeldingAction; readonly nummer: number; readonly raw: Raw; readonly gezien: Gezien; /** Given to the other in an earlier choice. */ readonly overgenomen: readonly string[]; readonly run: (raw: Raw) => Promise<Result<R, AppError>> };
/** Done after all, refused for another reason, or somebody must choose. */
export type Beslecht<R> = { readonly result: Result<R, AppError> } | { readonly conflict: Conflict };

const PROBEER = 3;
const TEKSTEN = ["oplossing", "vraag", "tekst", "toelichting", "reden"] as const;
/** What was typed in an action, whatever its field is called. */
export const typedIn = (raw: Raw): string | null => TEKSTEN.map((veld) => raw[veld]).find((tekst): tekst is string => typeof tekst === "string") ?? null;

/** What the form had seen, as its page wrote it down; null when it says nothing or not this. */
export function readGezien(waarde: FormDataEntryValue | null): Gezien | null {
  try {
    const gelezen: unknown = JSON.parse(String(waarde ?? ""));
    return typeof gelezen === "object" && gelezen !== null && CONFLICT_VELDEN.every((veld) => veld in gelezen) ? (gelezen as Gezien) : null;
  } catch { return null; }
}

const mijnOf = (raw: Raw): Mijn => Object.fromEntries(CONFLICT_VELDEN.flatMap((veld) => (raw[veld] === undefined ? [] : [[veld, raw[veld] as Waarde]])));
const without = (raw: Raw, velden: readonly ConflictVeld[]): Raw => Object.fromEntries(Object.entries(raw).filter(([naam]) => !velden.some((veld) => veld === naam) && !(naam === "reden" && velden.includes("prioriteit"))));

/** The fields in which the value of the other was taken. */
export const readOvergenomen = (form: FormData): readonly ConflictVeld[] => CONFLICT_VELDEN.filter((veld) => form.get(`keuze-${veld}`) === "ander");
/** What was chosen field by field: where the other's value was taken, mine is left out. */
export const applyKeuzes = (raw: Raw, form: FormData): Raw => without(raw, readOvergenomen(form));

/**
 * Somebody else was first. What they changed and this action does not touch stands, and the action goes on with the fresh
 * version; where both chose something else, or the action was decided on what is no longer so, a person looks first.
 */
export async function settleConflict<R>(ctx: Context, { actie, nummer, raw, gezien, overgenomen, run }: Poging<R>): Promise<Beslecht<R>> {
  let laatste: Result<R, AppError> = { ok: false, error: { code: "niet-gevonden", wat: "melding" } };
  for (let keer = 0; keer < PROBEER; keer += 1) {
    const stand = await getStandNu(ctx, nummer);
    if (!stand) return { result: laatste };
    const mijn = mijnOf(raw);
    const botsing = findBotsing(actie, { gezien, nu: stand.gezien, mijn });
    if (!isVrij(botsing)) {
      const rijen = await describeBotsing(ctx, botsing, { stand, gezien, mijn });
      const now = ctx.now();
      const regels = rijen.map(({ veld, mijn: eigen, ander, wie }) => ({ veld, label: CONFLICT_NAAM[veld], mijn: eigen === null ? null : conflictWoord(veld, eigen), ander: conflictWoord(veld, ander), wie: wie && `${wie.naam}, ${formatTabelMoment(wie.op, now)}` }));
      const tekstVanAnder = actie === "mark-gereed" ? stand.rij.oplossing : actie === "ask" ? stand.rij.vraag : null;
      const tekst = typedIn(raw);
      const samen = tekstVanAnder && tekst ? [{ veld: "tekst", label: "Tekst", mijn: tekst, ander: tekstVanAnder, wie: regels[0]?.wie ?? null }] : [];
      return { conflict: { regels: [...regels, ...samen], vanAnder: [...new Set([...overgenomen, ...botsing.vanAnder])], gezien: JSON.stringify(stand.gezien), versie: stand.versie, kan: transitionsOf(actie).some(({ from }) => from.includes(stand.status)), tekst } };
    }
    laatste = await run({ ...without(raw, botsing.vanAnder), versie: stand.versie });
    if (laatste.ok || laatste.error.code !== "inmiddels-gewijzigd") return { result: laatste };
  }
  return { result: laatste };
}

/** The conflict in one sentence, for a button without a form around it. */
export const tellConflict = ({ regels }: Conflict): string => {
  const eerste = regels[0];
  const wie = eerste?.wie?.split(",")[0] ?? "Iemand anders";
  return `${wie} was u net voor.${eerste ? ` ${eerste.label}: ${eerste.ander}.` : ""} Uw keuze is niet opgeslagen.`;
};
