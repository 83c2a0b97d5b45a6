type Deel = { readonly nummer: string; readonly onderwerp: string };

/** What the klant reads when one melding becomes several: which, that nothing is lost, and that they need not do anything. */
export const describeSplitsing = (delen: readonly Deel[]): string => [
  `Uw melding gaat over ${delen.length === 2 ? "twee" : delen.length === 3 ? "drie" : "vier"} dingen. Daarom behandelen wij ze apart:`,
  ...delen.map(({ nummer, onderwerp }) => `• ${nummer}: ${onderwerp}`),
  "U hoeft niets te doen. Wat u schreef en meestuurde, hebben wij nog. U hoort van elk deel als het klaar is.",
].join("\n");
