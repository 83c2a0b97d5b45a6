import { unstable_isUnrecognizedActionError as isUnknownAction } from "next/navigation";
import type { Bewaarder } from "./concept-bewaarder";
import { noteForNext } from "./concept-opslag";
import type { MeldState } from "./meld-state";
import type { Fotos } from "./use-fotos";

/** What stands between pressing a button and the answer of the server. */
export type Middelen = {
  readonly actie: (state: MeldState, form: FormData) => Promise<MeldState>;
  readonly wie: string;
  readonly bewaarder: Bewaarder | null;
  readonly fotos: Pick<Fotos, "staak" | "hervat">;
  /** Asks to sign in without leaving the page; true when the same person is back. */
  readonly vraagInloggen: () => Promise<boolean>;
  /** Puts the melding ready to be sent as soon as there is a connection. */
  readonly zetKlaar: (form: FormData) => void;
};

const AFGEMELD = "U bent niet ingelogd. Wat u invulde, staat er nog. Log in om verder te gaan.";
const GEEN_VERBINDING = "Verdergaan kan pas met verbinding. Wat u invulde, is bewaard op dit apparaat. Versturen kan nu wel.";
const STORING = "Dit lukt nu even niet. Wat u invulde, is bewaard. Probeer het zo opnieuw.";

type Fout = "van-next" | "nieuwe-versie" | "verbinding" | "storing";

function kindOf(error: unknown): Fout {
  const digest = typeof error === "object" && error !== null && "digest" in error ? error.digest : null;
  // A redirect and a page that is not there travel as errors; they are Next's to handle.
  if (typeof digest === "string" && digest.startsWith("NEXT_")) return "van-next";
  if (isUnknownAction(error)) return "nieuwe-versie";
  return error instanceof TypeError && (!navigator.onLine || /fetch|network|load failed/i.test(error.message)) ? "verbinding" : "storing";
}

/** A new version of the program answers no buttons of the old one: the page comes back as it was, from what is kept. */
async function herlaad(bewaarder: Bewaarder | null): Promise<never> {
  await bewaarder?.nu();
  noteForNext("concept:nieuwe-versie", "ja");
  location.reload();
  return new Promise<never>(() => undefined);
}

/** Runs a step of the form in such a way that whatever goes wrong on the way, the page stays and so does all that was typed. */
export async function voerUit(middelen: Middelen, vorige: MeldState, form: FormData): Promise<MeldState> {
  const { actie, wie, bewaarder, fotos } = middelen;
  const knop = form.get("stap");
  const sleutel = bewaarder?.sleutel() ?? String(form.get("sleutel") ?? "");
  form.set("wie", wie);
  form.set("sleutel", sleutel);
  if (knop === "versturen") {
    noteForNext("concept:verstuurd", sleutel);
    fotos.staak();
  }
  const blijf = (melding: string): MeldState => ({ ...vorige, fouten: [], melding });
  try {
    for (;;) {
      const stand = await actie(vorige, form);
      if (stand.afgemeld && (await middelen.vraagInloggen())) continue;
      if (stand.afgemeld) return blijf(AFGEMELD);
      if (stand.waarden.sleutel !== sleutel) bewaarder?.neem(stand.waarden.sleutel, 0);
      if (knop === "versturen") fotos.hervat();
      return { ...stand, ronde: (vorige.ronde ?? 0) + (knop === "herstel" ? 1 : 0) };
    }
  } catch (error) {
    const fout = kindOf(error);
    if (fout === "van-next") {
      // The server took it, or led elsewhere: there is nothing left to keep.
      bewaarder?.klaar();
      throw error;
    }
    if (fout === "nieuwe-versie") return herlaad(bewaarder);
    if (fout === "verbinding" && knop === "versturen") {
      middelen.zetKlaar(form);
      return { ...vorige, fouten: [], melding: null };
    }
    return blijf(fout === "verbinding" ? GEEN_VERBINDING : STORING);
  }
}
