/** A reason not to migrate that the administrator can act upon; the message is a whole Dutch sentence. */
export class MigrationRefused extends Error {}
