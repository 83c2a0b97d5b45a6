/** What tells that a melding waits. One place to fetch it from, so that what was fetched while there was a connection is there without. */
export const haalWachtBand = () => import("./wacht-band");
