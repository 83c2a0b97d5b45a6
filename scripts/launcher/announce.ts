const ACCOUNTS = ["klant", "frontoffice", "frontoffice2", "coordinator", "backoffice", "budgethouder", "bestelgemachtigde", "klachtbehandelaar", "contractbeheerder", "productbeheerder", "receptie", "accountmanager", "manager", "beheerder"];

type Running = { readonly appUrl: string; readonly isDemo: boolean; readonly embeddedUrl: string | null; readonly logDir: string | null };

/** What somebody needs to know once everything runs. */
export function announce({ appUrl, isDemo, embeddedUrl, logDir }: Running): void {
  const lines = ["", `Serviceplein is klaar: ${appUrl}`, ""];
  if (isDemo) {
    lines.push("Demo-accounts (wachtwoord: welkom-waterstede)", ...ACCOUNTS.map((naam) => `  ${naam}@demo.example`), "");
  }
  if (embeddedUrl) lines.push(`DATABASE_URL=${embeddedUrl}`);
  if (logDir) lines.push(`Logboeken: ${logDir}`);
  console.log([...lines, "Stoppen: Ctrl+C", ""].join("\n"));
}
