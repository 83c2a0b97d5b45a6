-- What people should know: an outage, works, opening hours. Per place and period, with what it means for who is there.
CREATE TABLE "mededeling" (
    "id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "tekst" TEXT NOT NULL,
    "betekenis" TEXT,
    "locatie_id" UUID,
    "product_id" UUID,
    "van" TIMESTAMPTZ(3) NOT NULL,
    "tot" TIMESTAMPTZ(3),
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mededeling_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "mededeling_tot_van_idx" ON "mededeling"("tot", "van");
CREATE INDEX "mededeling_van_id_idx" ON "mededeling"("van" DESC, "id" DESC);
ALTER TABLE "mededeling" ADD CONSTRAINT "mededeling_locatie_id_fkey" FOREIGN KEY ("locatie_id") REFERENCES "locatie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "mededeling" ADD CONSTRAINT "mededeling_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE mededeling ADD CONSTRAINT mededeling_soort_lijst CHECK (soort IN ('storing', 'werkzaamheden', 'openingstijden', 'algemeen'));
ALTER TABLE mededeling ADD CONSTRAINT mededeling_tekst_lengte CHECK (length(titel) BETWEEN 1 AND 120 AND length(tekst) BETWEEN 1 AND 1000 AND length(betekenis) BETWEEN 1 AND 500);
ALTER TABLE mededeling ADD CONSTRAINT mededeling_periode CHECK (tot > van);
