import { describeError } from "@/lib/i18n/fouten";
import { endWith, StopReason } from "./launcher/stop-reason";
import { readOptions } from "./read-options";
import { runWithDeur } from "./with-deur";

const GEBRUIK = "Gebruik: npm run api-sleutel -- --email naam@voorbeeld.nl --naam \"Waarvoor\" [--scope lezen|schrijven|mail]";

/** Prints a new API key, once, alone on the last line. */
async function main(): Promise<void> {
  const { email, naam, scope } = readOptions(["email", "naam", "scope"], GEBRUIK);
  if (!email || !naam) throw new StopReason(GEBRUIK);
  await runWithDeur("api-sleutel", async (deur) => {
    const { createApiSleutel } = await import("@/lib/use-cases/toegang/create-api-sleutel");
    const result = await createApiSleutel(deur, { email, naam, scope: scope ?? null });
    if (!result.ok && result.error.code === "niet-gevonden") throw new StopReason(`Er is geen actief account met het adres ${email}.`);
    if (!result.ok) throw new StopReason(result.error.code === "ongeldig" ? `${result.error.fouten[0]?.reden ?? ""} ${GEBRUIK}` : describeError(result.error));
    console.log("Deze sleutel ziet u maar één keer; zij is een jaar geldig:");
    console.log(result.value.sleutel);
  });
}

await main().catch(endWith);
