-- Every place has a code for its label: 48 random bits, so that nobody guesses the next one. Existing places get theirs here.
ALTER TABLE "locatie" ADD COLUMN "plek_code" TEXT NOT NULL DEFAULT "left"(replace((gen_random_uuid())::text, '-'::text, ''::text), 12);
CREATE UNIQUE INDEX "locatie_plek_code_key" ON "locatie"("plek_code");
ALTER TABLE locatie ADD CONSTRAINT locatie_plek_code_geldig CHECK (plek_code ~ '^[0-9a-f]{12}$');

-- A melding of somebody without account keeps the address to write to on itself: it never becomes, or meets, a persoon.
-- And a melding may be for a colleague or a department, while who sent it stays its melder.
ALTER TABLE "melding" ADD COLUMN "zonder_account" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "contact_naam" TEXT,
  ADD COLUMN "contact_email" TEXT,
  ADD COLUMN "voor_persoon_id" UUID,
  ADD COLUMN "voor_afdeling_id" UUID;
ALTER TABLE "melding" ADD CONSTRAINT "melding_voor_persoon_id_fkey" FOREIGN KEY ("voor_persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding" ADD CONSTRAINT "melding_voor_afdeling_id_fkey" FOREIGN KEY ("voor_afdeling_id") REFERENCES "afdeling"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE melding
  ADD CONSTRAINT melding_voor_een CHECK (num_nonnulls(voor_persoon_id, voor_afdeling_id) <= 1),
  ADD CONSTRAINT melding_contact_zonder_account CHECK (zonder_account OR num_nonnulls(contact_naam, contact_email) = 0),
  ADD CONSTRAINT melding_contact_lengte CHECK (length(contact_naam) BETWEEN 1 AND 100 AND length(contact_email) BETWEEN 3 AND 254);
CREATE INDEX melding_voor_persoon ON melding (voor_persoon_id) WHERE voor_persoon_id IS NOT NULL;
