import { CircleCheck, Mail, MessageSquare } from "lucide-react";

/** When somebody who came along hears something, in the order in which it happens. */
const toStappen = (mail: string) => [
  { Icoon: MessageSquare, tekst: "De servicedesk leest ook wat u schreef." },
  { Icoon: Mail, tekst: mail },
  { Icoon: CircleCheck, tekst: "Is het klaar, dan hoort u dat ook. Is het bij u nog niet goed? Dan kunt u dat meteen zeggen." },
] as const;

/** What happens next for who came along with the melding of somebody else. */
export function MeeStappen({ mail }: { /** What they may expect in between, as they chose it. */ mail: string }) {
  return (
    <section aria-labelledby="verder" className="flex flex-col gap-3">
      <h2 id="verder" className="text-xl">Zo gaat het verder</h2>
      <ul className="flex flex-col gap-2.5">
        {toStappen(mail).map(({ Icoon, tekst }) => <li key={tekst} className="flex gap-3"><Icoon aria-hidden className="mt-0.5 size-5 shrink-0 text-petrol" strokeWidth={1.8} /><span className="min-w-0">{tekst}</span></li>)}
      </ul>
    </section>
  );
}
