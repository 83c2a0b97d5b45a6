import { createDb } from "@/lib/data/client";
import { isDemoDatabase } from "@/lib/data/demo-mark";
import { generateVolume } from "@/prisma/seed/volume/generate-volume";
import { endWith, StopReason } from "./launcher/stop-reason";
import { readOptions } from "./read-options";
import { withDatabase } from "./with-database";

const GEBRUIK = "Gebruik: npm run demo -- --meldingen 100000";
const MEESTE = 2_000_000;
const ZAAD = 7;
const BREEDTE = 30;

function readAantal(): number {
  const { meldingen = "100000" } = readOptions(["meldingen"], GEBRUIK);
  const aantal = Number(meldingen.replace(/[._]/g, ""));
  if (!Number.isInteger(aantal) || aantal < 1 || aantal > MEESTE) throw new StopReason(`Het aantal meldingen is een heel getal van 1 tot ${MEESTE}. ${GEBRUIK}`);
  return aantal;
}

async function assertDemo(url: string): Promise<void> {
  const db = createDb(url, { max: 1 });
  // A database without our tables is no demo either.
  const isDemo = await isDemoDatabase(db).catch(() => false).finally(() => db.$disconnect());
  if (!isDemo) throw new StopReason("Deze database is niet door de demo gemaakt. Er is niets toegevoegd: proefmeldingen horen alleen in een demo.");
}

/** A bar with numbers; on a terminal it stays on one line. */
function createVoortgang(): (klaar: number, totaal: number) => void {
  let tiende = -1;
  return (klaar, totaal) => {
    const deel = klaar / totaal;
    const gevuld = Math.round(deel * BREEDTE);
    const regel = `  [${"#".repeat(gevuld)}${"-".repeat(BREEDTE - gevuld)}] ${Math.floor(deel * 100)} %  ${klaar.toLocaleString("nl-NL")} van ${totaal.toLocaleString("nl-NL")} meldingen`;
    if (process.stdout.isTTY) process.stdout.write(`\r${regel}${klaar === totaal ? "\n" : ""}`);
    else if (Math.floor(deel * 10) > tiende) { tiende = Math.floor(deel * 10); console.log(regel); }
  };
}

/** Loads realistic volume into a demo database; any other is left alone. */
async function main(): Promise<void> {
  const meldingen = readAantal();
  await withDatabase(async ({ ownerUrl }) => {
    await assertDemo(ownerUrl);
    const begin = performance.now();
    console.log(`· ${meldingen.toLocaleString("nl-NL")} meldingen toevoegen aan de demo …`);
    await generateVolume(ownerUrl, { meldingen, zaad: ZAAD, voortgang: createVoortgang() });
    console.log(`  Klaar in ${Math.round((performance.now() - begin) / 1000)} s.`);
  }, { isRaw: true });
  process.exit(0);
}

await main().catch(endWith);
