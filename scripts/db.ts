import { COMMANDS } from "./db/commands";
import { runWithDatabase } from "./with-database";

const [name = "", argument] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error("Gebruik: npm run db -- migrate | status | reset | backup BESTAND | restore BESTAND | diff NAAM");
  process.exit(2);
}
await runWithDatabase((reached) => command.run(reached, argument), { isRaw: command.isRaw });
