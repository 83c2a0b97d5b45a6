const HALF_UUR_MS = 30 * 60_000;

/**
 * Whether a moment that was told to the klant moved so far that it must be told again. The first moment is no move, and
 * some minutes are none either.
 */
export const isVerschoven = (van: Date | null, naar: Date | null | undefined): van is Date =>
  van !== null && naar !== null && naar !== undefined && Math.abs(naar.getTime() - van.getTime()) >= HALF_UUR_MS;
