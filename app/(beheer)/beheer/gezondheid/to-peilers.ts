import type { Peiler } from "@/components/beheer/peilers";
import { formatBytes } from "@/lib/format/format-getal";
import { formatMoment } from "@/lib/format/format-moment";
import type { Gezondheid } from "@/lib/queries/beheer/get-gezondheid";

/** Longer silent than this and the worker is not there; the same bound as the ready page. */
const STIL_SECONDEN = 45;
const VERSCHIL_MS = 1000;
const BACKUP_MS = 26 * 60 * 60 * 1000;
const OUD_SECONDEN = 600;

function describeHartslag(seconden: number | null): string {
  if (seconden === null) return "nog nooit gezien";
  return seconden < 60 ? `${Math.round(seconden)} seconden geleden` : `${Math.round(seconden / 60)} minuten geleden`;
}

/** The state of each part in a few words, and whether somebody should look. */
export function toPeilers({ database, hartslag, backup, jobs, mails }: Gezondheid, nu: Date): readonly Peiler[] {
  const oudste = Math.max(0, ...jobs.map((job) => job.oudste ?? 0));
  const mislukt = jobs.reduce((som, job) => som + job.mislukt, 0);
  return [
    { naam: "Worker", waarde: describeHartslag(hartslag), isGoed: hartslag !== null && hartslag <= STIL_SECONDEN, uitleg: "Verstuurt mails en bewaakt tijden." },
    { naam: "Taken", waarde: mislukt > 0 ? `${mislukt} mislukt` : oudste > OUD_SECONDEN ? "lopen achter" : "lopen bij", isGoed: mislukt === 0 && oudste <= OUD_SECONDEN, uitleg: "Mislukte taken kunt u hieronder opnieuw laten doen." },
    { naam: "Mails", waarde: mails.mislukt > 0 ? `${mails.mislukt} mislukt` : `${mails.wachtend} wachtend`, isGoed: mails.mislukt === 0, uitleg: "Een mail wordt twee dagen lang geprobeerd." },
    { naam: "Database", waarde: `PostgreSQL ${database.versie}`, isGoed: true, uitleg: `${formatBytes(database.bytes)} groot` },
    { naam: "Migraties", waarde: database.openMigraties > 0 ? `${database.openMigraties} niet afgemaakt` : `${database.migraties} uitgevoerd`, isGoed: database.openMigraties === 0, uitleg: `Laatste: ${database.migratie}` },
    { naam: "Veilig wegschrijven", waarde: database.fsync ? "aan" : "uit", isGoed: database.fsync, uitleg: database.fsync ? "Een stroomstoring kost geen gegevens." : "fsync staat uit: bij een stroomstoring kunnen gegevens verloren gaan." },
    { naam: "Klok", waarde: `${Math.abs(database.verschilMs)} ms verschil`, isGoed: Math.abs(database.verschilMs) <= VERSCHIL_MS, uitleg: "Tussen deze server en de database." },
    { naam: "Reservekopie", waarde: backup ? formatMoment(backup, nu) : "geen bekend", isGoed: backup !== null && nu.getTime() - backup.getTime() <= BACKUP_MS, uitleg: "Maak er elke dag een met npm run db -- backup." },
  ];
}
