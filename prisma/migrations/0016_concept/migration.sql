-- What somebody is still filling in: kept per person and form, until it is sent, thrown away or too old.
CREATE TABLE "concept" (
    "persoon_id" UUID NOT NULL,
    "sleutel" UUID NOT NULL,
    "formulier" TEXT NOT NULL,
    "adres" TEXT NOT NULL DEFAULT '',
    "stap" TEXT NOT NULL,
    "velden" JSONB NOT NULL,
    "bijlage_ids" UUID[],
    "apparaat" TEXT NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "bijgewerkt_op" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "concept_pkey" PRIMARY KEY ("persoon_id","sleutel")
);
CREATE INDEX "concept_bijgewerkt_op_idx" ON "concept"("bijgewerkt_op");
ALTER TABLE "concept" ADD CONSTRAINT "concept_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE concept
  ADD CONSTRAINT concept_stap_lijst CHECK (stap IN ('wat','vragen','controle')),
  ADD CONSTRAINT concept_formulier_geldig CHECK (formulier ~ '^melden(:[A-Za-z0-9-]{1,40})?$'),
  ADD CONSTRAINT concept_kenmerk_lengte CHECK (length(adres) <= 64 AND length(apparaat) BETWEEN 1 AND 80),
  ADD CONSTRAINT concept_velden_grootte CHECK (jsonb_typeof(velden) = 'array' AND octet_length(velden::text) <= 98304),
  ADD CONSTRAINT concept_bijlagen_bereik CHECK (cardinality(bijlage_ids) <= 5),
  ADD CONSTRAINT concept_versie_positief CHECK (versie >= 1);
