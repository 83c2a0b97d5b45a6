"use server";

import { revalidatePath } from "next/cache";
import type { AppError } from "@/lib/domain/shared/app-error";
import type { Result } from "@/lib/domain/shared/result";
import { informKlant } from "@/lib/use-cases/melding/inform-klant";
import { MELDING_COMMANDS } from "@/lib/use-cases/melding/melding-commands";
import { noteMelding } from "@/lib/use-cases/melding/note-melding";
import { OPDRACHT_COMMANDS } from "@/lib/use-cases/opdracht/opdracht-commands";
import { sendOpdrachtbericht } from "@/lib/use-cases/opdracht/send-opdrachtbericht";
import { runMacro } from "@/lib/use-cases/melding/run-macro";
import { requireActionContext, type Context } from "@/lib/web/context";
import { klaarState, toFormState, type FormState } from "@/lib/web/form-state";
import { versiesOf } from "@/lib/web/versies-of";
import type { Conflict } from "@/lib/contracts/samen/conflict";
import { applyKeuzes, readGezien, readOvergenomen, settleConflict, tellConflict, typedIn } from "./settle-conflict";
import { isBalieOpdrachtActie, isMeldingActie, readMeldingActie, readOpdrachtActie } from "@/lib/web/frontoffice/read-actie";

const GEDAAN: Readonly<Record<string, string>> = {
  take: "U bent nu eigenaar.", assign: "De eigenaar is gewijzigd.", classify: "De melding is ingedeeld.", dispatch: "De opdracht is uitgezet.", ask: "De vraag is verstuurd.",
  answer: "Het antwoord is vastgelegd.", pause: "De melding is opgeschort.", resume: "De melding is hervat.", "mark-gereed": "De melding is gereed gemeld. De klant krijgt bericht.",
  close: "De melding is afgesloten.", reopen: "De melding is heropend.", cancel: "De melding is geannuleerd.", inquire: "De navraag is vastgelegd.",
  "reject-result": "Het resultaat is afgekeurd. De uitvoerder gaat verder.", withdraw: "De opdracht is ingetrokken.", accept: "De opdracht is aangenomen.", refuse: "De opdracht is geweigerd.", finish: "De opdracht is klaar.",
};

const nummerOf = (form: FormData): number => {
  const nummer = Number(form.get("nummer"));
  return Number.isInteger(nummer) && nummer > 0 && nummer <= 2_147_483_647 ? nummer : 0;
};

/** Runs a command, with time to think again, and shows the page as it is now, also when somebody else was first. */
async function run<R>(form: FormData, work: (ctx: Context) => Promise<Result<R & { readonly herstelpunt?: string }, AppError>>, { gedaan, versies }: { gedaan: string; versies: (made: R) => Record<string, number> }): Promise<FormState> {
  const result = await work({ ...(await requireActionContext()), bedenktijd: true });
  if (result.ok || result.error.code === "inmiddels-gewijzigd") revalidatePath("/wachtrij", "layout");
  return result.ok ? klaarState(gedaan, { versies: versies(result.value), ...(result.value.herstelpunt ? { herstelpunt: result.value.herstelpunt } : {}) }) : toFormState(result.error, form);
}

const ofMelding = (form: FormData) => ({ versie }: { versie: number }) => ({ [`M${nummerOf(form)}`]: versie });

export async function meldingAction(_previous: FormState, form: FormData): Promise<FormState> {
  const actie = String(form.get("actie"));
  if (!isMeldingActie(actie)) return toFormState({ code: "niet-gevonden", wat: "actie" }, form);
  const nummer = nummerOf(form);
  const raw = applyKeuzes(readMeldingActie(actie, form), form);
  const tekst = typedIn(raw);
  if (form.has("bewaarNotitie") && tekst) return run(form, (ctx) => noteMelding(ctx, nummer, { tekst }), { gedaan: "Uw tekst is bewaard als notitie.", versies: ofMelding(form) });
  const gezien = readGezien(form.get("gezien"));
  let conflict: Conflict | null = null;
  const stand = await run(form, async (ctx) => {
    const eerst = await MELDING_COMMANDS[actie](ctx, nummer, raw);
    if (eerst.ok || eerst.error.code !== "inmiddels-gewijzigd" || !gezien) return eerst;
    const beslecht = await settleConflict(ctx, { actie, nummer, raw, gezien, overgenomen: readOvergenomen(form), run: (weer) => MELDING_COMMANDS[actie](ctx, nummer, weer) });
    if (!("conflict" in beslecht)) return beslecht.result;
    conflict = beslecht.conflict;
    return eerst;
  }, { gedaan: GEDAAN[actie] ?? "Gedaan.", versies: ofMelding(form) });
  return conflict ? { ...stand, conflict, melding: tellConflict(conflict) } : stand;
}

export async function opdrachtAction(_previous: FormState, form: FormData): Promise<FormState> {
  const actie = String(form.get("actie"));
  if (!isBalieOpdrachtActie(actie)) return toFormState({ code: "niet-gevonden", wat: "actie" }, form);
  return run(form, (ctx) => OPDRACHT_COMMANDS[actie](ctx, nummerOf(form), readOpdrachtActie(form)), { gedaan: GEDAAN[actie] ?? "Gedaan.", versies: versiesOf });
}

export async function berichtAction(_previous: FormState, form: FormData): Promise<FormState> {
  return run(form, (ctx) => informKlant(ctx, nummerOf(form), { tekst: form.get("tekst") ?? undefined }), { gedaan: "Uw bericht is verstuurd.", versies: ofMelding(form) });
}

/** A message to the leverancier that has this opdracht. */
export async function leverancierAction(_previous: FormState, form: FormData): Promise<FormState> {
  const opdracht = Number(form.get("opdracht"));
  return run(form, (ctx) => sendOpdrachtbericht(ctx, Number.isInteger(opdracht) ? opdracht : 0, { tekst: form.get("tekst") ?? undefined }), { gedaan: "Uw bericht aan de leverancier is verstuurd.", versies: ofMelding(form) });
}

/** All steps of a macro; texts that were still to be filled in come along by the number of their step. */
export async function macroAction(_previous: FormState, form: FormData): Promise<FormState> {
  const teksten = Object.fromEntries([...form.entries()].flatMap(([naam, waarde]) => (naam.startsWith("tekst-") && typeof waarde === "string" ? [[naam.slice(6), waarde]] : [])));
  const raw = { macroId: form.get("macro") ?? undefined, versie: Number(form.get("versie")), ...(Object.keys(teksten).length > 0 ? { teksten } : {}) };
  return run(form, (ctx) => runMacro(ctx, nummerOf(form), raw), { gedaan: "Alle stappen zijn gedaan.", versies: ofMelding(form) });
}

export async function notitieAction(_previous: FormState, form: FormData): Promise<FormState> {
  const soort = form.has("gesproken") ? "klant_gesproken" : "notitie";
  return run(form, (ctx) => noteMelding(ctx, nummerOf(form), { tekst: form.get("tekst") ?? undefined, soort, ...(form.has("collega") ? { collegaIds: form.getAll("collega") } : {}) }), { gedaan: "Uw notitie is bewaard.", versies: ofMelding(form) });
}
