import { FileInput } from "@/components/ui/file-input";
import { Notice } from "@/components/ui/notice";
import { VerstuurKnop } from "./verstuur-knop";

type Props = { adres: string; velden: Readonly<Record<string, string>>; gelukt: number; fout: string | null };

/** Adds files in a plain form: it works on any browser, and the answer is this same page. */
export function BestandToevoegen({ adres, velden, gelukt, fout }: Props) {
  return (
    <form action={adres} method="post" encType="multipart/form-data" className="flex flex-col gap-3">
      {gelukt > 0 ? <Notice kind="gelukt">{gelukt === 1 ? "Uw bestand is toegevoegd." : `Uw ${gelukt} bestanden zijn toegevoegd.`}</Notice> : null}
      {Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <FileInput naam="bestand" label="Foto of bestand toevoegen" hint="Hoogstens vijf tegelijk, 10 MB per stuk." multiple required accept="image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx,.txt,.odt" fout={fout ?? undefined} />
      <div><VerstuurKnop /></div>
    </form>
  );
}
