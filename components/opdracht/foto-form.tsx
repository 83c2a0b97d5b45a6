import { FileInput } from "@/components/ui/file-input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";

type Props = { adres: string; terug: string; verborgen?: Readonly<Record<string, string>>; gelukt: number; fout: string | null; children?: React.ReactNode };

/** Adds photos as a plain form, so that it also works in an old browser; the answer stands in the address. */
export function FotoForm({ adres, terug, verborgen = {}, gelukt, fout, children }: Props) {
  return (
    <form action={adres} method="post" encType="multipart/form-data" id="bestanden" className="flex flex-col gap-3">
      <input type="hidden" name="terug" value={terug} />
      {Object.entries(verborgen).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      {gelukt > 0 ? <Notice kind="gelukt" role="status">{gelukt === 1 ? "De foto staat erbij." : `${gelukt} foto’s staan erbij.`}</Notice> : null}
      <FileInput naam="bestand" label="Foto of bestand" accept="image/jpeg,image/png,image/webp,application/pdf" capture="environment" multiple fout={fout ?? undefined} />
      {children}
      <SubmitButton kind="gewoon" size="raak" breed bezig="Bezig met toevoegen">Foto toevoegen</SubmitButton>
    </form>
  );
}
