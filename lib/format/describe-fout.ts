export type FoutRegel = { readonly fout: string; readonly tekst: string; readonly stapel: readonly string[] };

/** Prisma repeats the arguments of a call in its message: those may be words of a klant. */
const HERHAALT_ARGUMENTEN = /^PrismaClient(Validation|KnownRequest|UnknownRequest)Error$/;

/** An unexpected error for the log: what and where, and nothing that somebody typed. */
export function describeFout(error: unknown): FoutRegel {
  const { name = "Error", message = String(error), stack = "", code } = (error ?? {}) as Partial<Error> & { code?: unknown };
  const stapel = stack.split("\n").filter((regel) => /^\s+at /.test(regel)).map((regel) => regel.trim());
  const lastLine = message.trim().split("\n").at(-1) ?? "";
  const tekst = HERHAALT_ARGUMENTEN.test(name) ? [typeof code === "string" ? code : "", name === "PrismaClientValidationError" ? "" : lastLine].filter(Boolean).join(" ") : message;
  return { fout: name, tekst: tekst.slice(0, 500), stapel };
}
