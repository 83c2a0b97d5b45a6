import { z } from "zod";
import { email, id, keuze, optioneleTekst, tekst } from "../velden";

/** Long enough for any sentence, short enough that hashing cannot be abused. */
const MAX_WACHTWOORD = 200;

/** Spaces at the ends belong to a password, so it is not trimmed. */
const wachtwoord = (leeg: string) =>
  z.string({ error: leeg }).min(1, leeg).max(MAX_WACHTWOORD, `Gebruik hoogstens ${MAX_WACHTWOORD} tekens.`).refine((waarde) => waarde.isWellFormed(), "Hier staan tekens in die wij niet kunnen bewaren.");

const bewijs = z.string({ error: "Deze link is niet volledig." }).max(100, "Deze link is niet volledig.");

export const InloggenInput = z.strictObject({ email, wachtwoord: wachtwoord("Vul uw wachtwoord in.") });
export const DemoInloggenInput = z.strictObject({ email });
export const HerstelInput = z.strictObject({ email });
export const BewijsInput = z.strictObject({ bewijs, nieuw: wachtwoord("Kies een wachtwoord.") });
export const WachtwoordInput = z.strictObject({ huidig: wachtwoord("Vul uw huidige wachtwoord in."), nieuw: wachtwoord("Kies een nieuw wachtwoord.") });
export const UitnodigingInput = z.strictObject({ persoonId: id });
export const SessieInput = z.strictObject({ sessie: z.string().regex(/^[0-9a-f]{64}$/, "Deze aanmelding bestaat niet.") });
export const ProfielInput = z.strictObject({
  telefoon: optioneleTekst(30).refine((nummer) => nummer === undefined || /^[+()\d\s.-]{3,}$/.test(nummer), "Gebruik alleen cijfers, spaties en + ( ) - in een telefoonnummer."),
  werkplekId: z.preprocess((waarde) => (waarde === "" ? undefined : waarde), id.optional()),
  versie: z.coerce.number({ error: "Laad deze pagina opnieuw." }).int().min(1).max(2_147_483_647),
});
export const EersteBeheerderInput = z.strictObject({ email });

const claim = tekst(200).nullable().catch(null);
/** Plain ASCII: other signs fold into the letters of somebody else's address when lower case is made of them. */
const adresClaim = z.string().regex(/^[\x21-\x7e]+$/).pipe(email).nullable().catch(null);

/**
 * The claims of somebody who signed in at the login service. They are not ours to correct: what we cannot keep
 * counts as absent. The address counts unless the service itself says that it was never confirmed.
 */
export const WerkaccountInput = z
  .object({
    iss: tekst(500), sub: z.string().regex(/^[\x21-\x7e]{1,255}$/), email: adresClaim, email_verified: z.unknown().optional(),
    name: claim, given_name: claim, family_name: claim,
  })
  .transform((claims) => {
    const adres = [undefined, true, "true"].includes(claims.email_verified as undefined) ? claims.email : null;
    const delen = [claims.given_name, claims.family_name].filter(Boolean).join(" ");
    return { uitgever: claims.iss, kenmerk: claims.sub, adres, naam: claims.name ?? (delen || adres?.split("@")[0] || "Onbekend") };
  });
export const OntkoppelInput = z.strictObject({ persoonId: id });

export const ApiSleutelInput = z.strictObject({
  email,
  naam: tekst(100, "Geef de sleutel een naam met --naam, zodat u haar later herkent."),
  scope: keuze(["lezen", "schrijven", "mail"]).nullable(),
});
