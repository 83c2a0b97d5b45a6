/** Kinds of mail that a person can switch off. What asks something of them, or says that it is ready, is not among them. */
export const MAIL_KEUZES = ["ontvangen", "gewijzigd", "verschoven", "afgerond", "volgen"] as const;
export type MailKeuze = (typeof MAIL_KEUZES)[number];
export type Mailvoorkeur = Readonly<Record<MailKeuze, boolean>>;

const alle = (aan: boolean): Mailvoorkeur => ({ ontvangen: aan, gewijzigd: aan, verschoven: aan, afgerond: aan, volgen: aan });
export const ALLE_MAILS: Mailvoorkeur = alle(true);
/** Only when it is ready or when something is asked. */
export const ALLEEN_NODIG: Mailvoorkeur = alle(false);

export const MAIL_STANDEN = ["alles", "nodig", "zelf"] as const;
export type MailStand = (typeof MAIL_STANDEN)[number];

/** Which of the three ways to choose this is. */
export function standOf(voorkeur: Mailvoorkeur): MailStand {
  if (MAIL_KEUZES.every((keuze) => voorkeur[keuze])) return "alles";
  return MAIL_KEUZES.some((keuze) => voorkeur[keuze]) ? "zelf" : "nodig";
}

/**
 * Of each letter to a klant or follower the kinds that must all be on; none = always sent. A letter that is not here is
 * not for a klant: who works is told what the work needs.
 */
export const BRIEF_KEUZES: Readonly<Record<string, readonly MailKeuze[]>> = {
  ontvangen: ["ontvangen"], bezig: ["gewijzigd"], gepland: ["gewijzigd"], opgeschort: ["gewijzigd"], verder: ["gewijzigd"], heropend: ["gewijzigd"],
  verschoven: ["verschoven"], afgesloten: ["afgerond"], vraag: [], herinnering: [], bericht: [], gereed: [], geannuleerd: [], losgemaakt: [],
  ontvangen_zonder_account: [],
  volg_bezig: ["volgen", "gewijzigd"], volg_gepland: ["volgen", "gewijzigd"], volg_opgeschort: ["volgen", "gewijzigd"], volg_verder: ["volgen", "gewijzigd"],
  volg_heropend: ["volgen", "gewijzigd"], volg_verschoven: ["volgen", "verschoven"], volg_afgesloten: ["volgen", "afgerond"],
  volg_gereed: [], volg_geannuleerd: [], uitgenodigd: [],
};

/** Whether this letter goes to who has these wishes; null = never chose, so everything. */
export const wantsMail = (brief: string, voorkeur: Mailvoorkeur | null): boolean =>
  voorkeur === null || (BRIEF_KEUZES[brief] ?? []).every((keuze) => voorkeur[keuze]);
