import { describeError } from "@/lib/i18n/fouten";
import { endWith, StopReason } from "./launcher/stop-reason";
import { readOptions } from "./read-options";
import { runWithDeur } from "./with-deur";

const GEBRUIK = "Gebruik: npm run beheerder -- --email naam@voorbeeld.nl";

/** Prints the link for the first beheerder of an installation. */
async function main(): Promise<void> {
  const { email } = readOptions(["email"], GEBRUIK);
  if (!email) throw new StopReason(GEBRUIK);
  await runWithDeur("beheerder", async (deur) => {
    const { createEersteBeheerder } = await import("@/lib/use-cases/toegang/create-eerste-beheerder");
    const result = await createEersteBeheerder(deur, { email });
    if (!result.ok) throw new StopReason(result.error.code === "ongeldig" ? `${result.error.fouten[0]?.reden ?? ""} ${GEBRUIK}` : describeError(result.error));
    console.log("Open deze link binnen een uur om een wachtwoord te kiezen. Hij werkt één keer:");
    console.log(result.value.url);
  });
}

await main().catch(endWith);
