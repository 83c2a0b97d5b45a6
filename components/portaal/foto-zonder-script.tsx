import { buttonClass } from "@/components/ui/button";
import { FileInput } from "@/components/ui/file-input";

/** Only there when the browser runs no JavaScript: photo and melding then travel in one plain form. */
export function FotoZonderScript() {
  return (
    <noscript>
      <div className="flex flex-col gap-4 border-t border-line pt-6">
        <FileInput naam="bestand" label="Foto of bestand" optioneel multiple accept="image/jpeg,image/png,image/webp,application/pdf" hint="Hoogstens vijf, samen 25 MB." />
        <button type="submit" formAction="/uploads/melden" formEncType="multipart/form-data" formMethod="post" className={buttonClass({ size: "raak" })}>Versturen met foto</button>
      </div>
    </noscript>
  );
}
