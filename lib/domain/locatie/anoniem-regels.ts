/** What a stranger may do with the code of a place. Wide enough for a busy hall behind one address, too narrow to be a nuisance. */
export const ANONIEM_LIMIETEN = {
  /** Wrong codes of one network: guessing 48 bits this way takes longer than any label lasts. */
  raden: { max: 30, vensterSeconden: 600 },
  netwerk: { max: 20, vensterSeconden: 3600 },
  plek: { max: 6, vensterSeconden: 3600 },
  /** Mails to one address: nobody can have us flood somebody else. */
  adres: { max: 4, vensterSeconden: 86_400 },
  /** Kilobytes of photos of one network. */
  fotos: { max: 40 * 1024, vensterSeconden: 3600 },
} as const;

export const ANONIEM_FOTOS = 3;
/** A person needs longer than this to say what is wrong; a program does not. */
const SNELST_MS = 2000;

/** Whether a form was filled in faster than a person can. A page without a moment counts as too fast. */
export const isTeSnel = (geopend: number | null, nu: number): boolean => geopend === null || nu - geopend < SNELST_MS;
