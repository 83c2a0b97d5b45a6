-- The form of a product: what klanten are asked besides their text. A version never changes, so that a melding keeps its own.
CREATE TABLE "formulier_versie" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL,
    "definitie" JSONB NOT NULL,
    "gepubliceerd_op" TIMESTAMPTZ(3) NOT NULL,
    "door_id" UUID NOT NULL,

    CONSTRAINT "formulier_versie_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "formulier_concept" (
    "product_id" UUID NOT NULL,
    "definitie" JSONB NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL,
    "door_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "formulier_concept_pkey" PRIMARY KEY ("product_id")
);
CREATE TABLE "melding_antwoord" (
    "melding_id" UUID NOT NULL,
    "formulier_versie_id" UUID NOT NULL,
    "antwoorden" JSONB NOT NULL,

    CONSTRAINT "melding_antwoord_pkey" PRIMARY KEY ("melding_id")
);
CREATE UNIQUE INDEX "formulier_versie_product_id_versie_key" ON "formulier_versie"("product_id", "versie");
CREATE INDEX "melding_antwoord_formulier_versie_id_idx" ON "melding_antwoord"("formulier_versie_id");
ALTER TABLE "formulier_versie" ADD CONSTRAINT "formulier_versie_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "formulier_versie" ADD CONSTRAINT "formulier_versie_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "formulier_concept" ADD CONSTRAINT "formulier_concept_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "formulier_concept" ADD CONSTRAINT "formulier_concept_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_antwoord" ADD CONSTRAINT "melding_antwoord_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "melding_antwoord" ADD CONSTRAINT "melding_antwoord_formulier_versie_id_fkey" FOREIGN KEY ("formulier_versie_id") REFERENCES "formulier_versie"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE formulier_versie ADD CONSTRAINT formulier_versie_positief CHECK (versie >= 1);
ALTER TABLE formulier_versie ADD CONSTRAINT formulier_versie_vragen_lengte CHECK (CASE WHEN jsonb_typeof(definitie -> 'vragen') = 'array' THEN jsonb_array_length(definitie -> 'vragen') <= 12 ELSE false END);
ALTER TABLE formulier_concept ADD CONSTRAINT formulier_concept_vragen_geldig CHECK (jsonb_typeof(definitie -> 'vragen') IS NOT DISTINCT FROM 'array');
ALTER TABLE melding_antwoord ADD CONSTRAINT melding_antwoord_geldig CHECK (jsonb_typeof(antwoorden) = 'object');
CREATE TRIGGER formulier_versie_vast BEFORE UPDATE OR DELETE ON formulier_versie FOR EACH ROW EXECUTE FUNCTION historie_staat_vast();
CREATE TRIGGER formulier_versie_niet_legen BEFORE TRUNCATE ON formulier_versie FOR EACH STATEMENT EXECUTE FUNCTION historie_staat_vast();
