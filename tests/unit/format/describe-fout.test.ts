import { describe, expect, it } from "vitest";
import { describeFout } from "@/lib/format/describe-fout";

const prisma = (name: string, message: string, code?: string) => Object.assign(new Error(message), { name, code });

describe("describeFout", () => {
  it("keeps what somebody typed out of the log", () => {
    const fout = describeFout(prisma("PrismaClientValidationError", 'Invalid `melding.create()` invocation:\n{ omschrijving: "GEHEIM" }\nArgument `x` is missing.'));
    expect(JSON.stringify({ ...fout, stapel: [] })).not.toContain("GEHEIM");
    expect(fout.fout).toBe("PrismaClientValidationError");
    const bekend = describeFout(prisma("PrismaClientKnownRequestError", 'where: { tekst: "GEHEIM" }\nRaw query failed. Code: 42601', "P2010"));
    expect(bekend.tekst).toBe("P2010 Raw query failed. Code: 42601");
  });

  it("says what and where of an ordinary error, and survives what is none", () => {
    const fout = describeFout(new TypeError("x is not a function"));
    expect(fout).toMatchObject({ fout: "TypeError", tekst: "x is not a function" });
    expect(fout.stapel[0]).toMatch(/^at /);
    expect(describeFout("losse tekst")).toMatchObject({ fout: "Error", tekst: "losse tekst" });
    expect(describeFout(null).fout).toBe("Error");
  });
});
