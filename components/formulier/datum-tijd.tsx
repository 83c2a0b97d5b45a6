import { controlClass, describedBy, Field, FieldGroup, type FieldText } from "@/components/ui/field";
import { shiftDag } from "@/lib/domain/formulier/shift-dag";
import { veldNaam, type VeldWaarden } from "@/lib/domain/formulier/veld-antwoorden";
import type { Vraag } from "@/lib/domain/formulier/vraag";

type Props = { vraag: Vraag; velden: VeldWaarden; tekst: FieldText; vandaag: string };

/** A day, and where it is asked a time: the browser's own fields, which every device and reader knows. */
export function DatumTijd({ vraag: { sleutel, min, max, tijd }, velden, tekst, vandaag }: Props) {
  const { naam, fout } = tekst;
  const dag = (
    <input
      id={tijd ? `${naam}.dag` : naam} name={naam} type="date" defaultValue={velden[sleutel]?.[0] ?? ""} aria-label={tijd ? "Datum" : undefined}
      min={min === undefined ? undefined : shiftDag(vandaag, min)} max={max === undefined ? undefined : shiftDag(vandaag, max)}
      className={controlClass(fout, "min-h-10 max-w-60")} aria-describedby={describedBy(tekst)} aria-invalid={fout ? true : undefined}
    />
  );
  if (!tijd) return <Field {...tekst}>{dag}</Field>;
  return (
    <FieldGroup {...tekst}>
      <div className="flex flex-wrap gap-3">
        {dag}
        <input
          name={veldNaam(sleutel, "tijd")} type="time" defaultValue={velden[`${sleutel}.tijd`]?.[0] ?? ""} aria-label="Tijd"
          className={controlClass(fout, "min-h-10 max-w-40")} aria-describedby={describedBy(tekst)} aria-invalid={fout ? true : undefined}
        />
      </div>
    </FieldGroup>
  );
}
