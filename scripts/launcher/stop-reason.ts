/** A reason to stop that the administrator can act upon: shown as it is, without a stack trace. */
export class StopReason extends Error {}

/** Ends the process with one clear line; an unexpected fault keeps its stack trace for the report. */
export function endWith(error: unknown): never {
  const isExpected = error instanceof StopReason || (error instanceof Error && ["MigrationRefused", "Error"].includes(error.constructor.name));
  console.error(isExpected ? (error as Error).message : error);
  process.exit(1);
}
