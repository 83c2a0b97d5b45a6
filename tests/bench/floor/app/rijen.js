/** Fifty constant rows of the size that the queue has. */
export const RIJEN = Array.from({ length: 50 }, (_, index) => ({
  nummer: `M${10000 + index}`, onderwerp: `De lamp in de gang op de tweede verdieping knippert ${index}`, status: "nieuw", kwis: "S", prioriteit: 3,
  product: { code: "GO-03", naam: "Verlichting" }, locatie: { id: "00000000-0000-7000-8000-000000000001", naam: "Gang 2", pad: "Stadskantoor › 2e verdieping › Gang 2" },
  melder: { id: "00000000-0000-7000-8000-000000000002", naam: "Karin de Vries" }, team: { id: "00000000-0000-7000-8000-000000000003", naam: "Technische dienst" },
  uiterlijkGereed: "2026-03-02T17:30:00+01:00", ontvangenOp: "2026-02-27T10:12:00+01:00", versie: 1,
}));
