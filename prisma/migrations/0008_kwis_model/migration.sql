-- What the organisation teaches the proposals: versions of the model, and what people made of its proposals.
CREATE TABLE "kwis_model" (
    "versie" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'kandidaat',
    "aanleiding" TEXT NOT NULL,
    "door_id" UUID,
    "begonnen_op" TIMESTAMPTZ(3) NOT NULL,
    "klaar_op" TIMESTAMPTZ(3),
    "actief_op" TIMESTAMPTZ(3),
    "uitkomst" TEXT,
    "cijfers" JSONB,
    "gewichten" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kwis_model_pkey" PRIMARY KEY ("versie")
);
CREATE TABLE "kwis_verbetering" (
    "melding_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "model_versie" INTEGER NOT NULL,
    "voorgesteld_kwis" TEXT NOT NULL,
    "kwis" TEXT NOT NULL,
    "voorgesteld_product_id" UUID,
    "product_id" UUID,
    "voorgesteld_spoed" BOOLEAN NOT NULL,
    "spoed" BOOLEAN NOT NULL,
    "aantal" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kwis_verbetering_pkey" PRIMARY KEY ("melding_id")
);
CREATE INDEX "kwis_model_door_id_idx" ON "kwis_model"("door_id");
CREATE INDEX "kwis_verbetering_op_idx" ON "kwis_verbetering"("op");
CREATE INDEX "kwis_verbetering_door_id_idx" ON "kwis_verbetering"("door_id");
CREATE INDEX "kwis_verbetering_product_id_idx" ON "kwis_verbetering"("product_id");
CREATE INDEX "kwis_verbetering_voorgesteld_product_id_idx" ON "kwis_verbetering"("voorgesteld_product_id");
ALTER TABLE "kwis_model" ADD CONSTRAINT "kwis_model_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "kwis_verbetering" ADD CONSTRAINT "kwis_verbetering_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "kwis_verbetering" ADD CONSTRAINT "kwis_verbetering_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "kwis_verbetering" ADD CONSTRAINT "kwis_verbetering_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "kwis_verbetering" ADD CONSTRAINT "kwis_verbetering_voorgesteld_product_id_fkey" FOREIGN KEY ("voorgesteld_product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Closed lists and invariants. The arrays in lib/domain/kwis are the source; a test compares.
ALTER TABLE kwis_model
  ADD CONSTRAINT kwis_model_status_lijst CHECK (status IN ('kandidaat','actief','afgewezen','vervangen')),
  ADD CONSTRAINT kwis_model_aanleiding_lijst CHECK (aanleiding IN ('nacht','knop')),
  -- 1 were the rules, 2 is what is shipped.
  ADD CONSTRAINT kwis_model_versie_bereik CHECK (versie >= 3),
  ADD CONSTRAINT kwis_model_geleerd_heel CHECK ((status = 'kandidaat') = (klaar_op IS NULL) AND (status NOT IN ('actief','vervangen') OR (gewichten IS NOT NULL AND actief_op IS NOT NULL))),
  ADD CONSTRAINT kwis_model_uitkomst_lengte CHECK (length(uitkomst) BETWEEN 1 AND 300),
  ADD CONSTRAINT kwis_model_gewichten_grootte CHECK (octet_length(gewichten) <= 5242880);
ALTER TABLE kwis_verbetering
  ADD CONSTRAINT kwis_verbetering_kwis_lijst CHECK (kwis IN ('K','W','I','S','compliment')),
  ADD CONSTRAINT kwis_verbetering_voorgesteld_kwis_lijst CHECK (voorgesteld_kwis IN ('K','W','I','S','compliment')),
  ADD CONSTRAINT kwis_verbetering_aantal_positief CHECK (aantal >= 1 AND model_versie >= 1);
-- One version proposes, and one learns at a time.
CREATE UNIQUE INDEX kwis_model_een_actief ON kwis_model (status) WHERE status = 'actief';
CREATE UNIQUE INDEX kwis_model_een_kandidaat ON kwis_model (status) WHERE status = 'kandidaat';
