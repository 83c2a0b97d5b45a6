const HOOGSTE = 2_147_483_647;

/**
 * Whether a number from outside can be that of a melding or opdracht. What a browser sends is typed by whoever
 * sends it: an object in its place would become a filter of its own in a query.
 */
export const isNummer = (nummer: unknown): nummer is number => Number.isInteger(nummer) && Number(nummer) > 0 && Number(nummer) <= HOOGSTE;
