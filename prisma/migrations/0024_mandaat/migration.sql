-- Own room to act (vrije ruimte): a frame per role, a ledger of what was given within it, and questions to the coordinator.
CREATE TABLE "mandaatkader" (
    "id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "per_geval_cent" INTEGER NOT NULL,
    "per_maand_cent" INTEGER NOT NULL,
    "gebaren" TEXT[],
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mandaatkader_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "mandaatvraag" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "bedrag_cent" INTEGER NOT NULL,
    "reden" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "antwoord" TEXT,
    "antwoord_reden" TEXT,
    "beslist_door_id" UUID,
    "beslist_op" TIMESTAMPTZ(3),

    CONSTRAINT "mandaatvraag_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "gebaar" (
    "id" UUID NOT NULL,
    "melding_id" UUID NOT NULL,
    "soort" TEXT NOT NULL,
    "bedrag_cent" INTEGER NOT NULL,
    "reden" TEXT NOT NULL,
    "door_id" UUID NOT NULL,
    "vraag_id" UUID,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gebaar_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "mandaatkader_rol_key" ON "mandaatkader"("rol");
CREATE INDEX "mandaatvraag_melding_id_idx" ON "mandaatvraag"("melding_id");
-- One open question per melding: the coordinator answers one thing at a time.
CREATE UNIQUE INDEX mandaatvraag_een_open ON mandaatvraag (melding_id) WHERE beslist_op IS NULL;
CREATE UNIQUE INDEX "gebaar_vraag_id_key" ON "gebaar"("vraag_id");
CREATE INDEX "gebaar_melding_id_idx" ON "gebaar"("melding_id");
CREATE INDEX "gebaar_op_id_idx" ON "gebaar"("op" DESC, "id" DESC);
-- What somebody has spent of the own frame this month.
CREATE INDEX gebaar_eigen ON gebaar (door_id, op) INCLUDE (bedrag_cent) WHERE vraag_id IS NULL;
ALTER TABLE "mandaatvraag" ADD CONSTRAINT "mandaatvraag_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "mandaatvraag" ADD CONSTRAINT "mandaatvraag_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "mandaatvraag" ADD CONSTRAINT "mandaatvraag_beslist_door_id_fkey" FOREIGN KEY ("beslist_door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "gebaar" ADD CONSTRAINT "gebaar_melding_id_fkey" FOREIGN KEY ("melding_id") REFERENCES "melding"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "gebaar" ADD CONSTRAINT "gebaar_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "gebaar" ADD CONSTRAINT "gebaar_vraag_id_fkey" FOREIGN KEY ("vraag_id") REFERENCES "mandaatvraag"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE mandaatkader
  ADD CONSTRAINT mandaatkader_rol_lijst CHECK (rol IN ('frontoffice','coordinator','klachtbehandelaar')),
  ADD CONSTRAINT mandaatkader_gebaren_lijst CHECK (gebaren <@ ARRAY['attentie','spoed','gratis','buiten_catalogus','anders']),
  ADD CONSTRAINT mandaatkader_bedrag_bereik CHECK (per_geval_cent BETWEEN 0 AND 10000000 AND per_maand_cent BETWEEN 0 AND 100000000 AND per_geval_cent <= per_maand_cent);
ALTER TABLE mandaatvraag
  ADD CONSTRAINT mandaatvraag_soort_lijst CHECK (soort IN ('attentie','spoed','gratis','buiten_catalogus','anders')),
  ADD CONSTRAINT mandaatvraag_antwoord_lijst CHECK (antwoord IN ('ja','nee')),
  ADD CONSTRAINT mandaatvraag_bedrag_bereik CHECK (bedrag_cent BETWEEN 0 AND 10000000),
  ADD CONSTRAINT mandaatvraag_tekst_lengte CHECK (length(reden) BETWEEN 1 AND 500 AND length(antwoord_reden) BETWEEN 1 AND 500),
  ADD CONSTRAINT mandaatvraag_beslist_heel CHECK ((antwoord IS NULL) = (beslist_op IS NULL) AND (antwoord IS NULL) = (beslist_door_id IS NULL) AND (antwoord <> 'nee' OR antwoord_reden IS NOT NULL)),
  ADD CONSTRAINT mandaatvraag_vier_ogen_heel CHECK (beslist_door_id <> door_id);
ALTER TABLE gebaar
  ADD CONSTRAINT gebaar_soort_lijst CHECK (soort IN ('attentie','spoed','gratis','buiten_catalogus','anders')),
  ADD CONSTRAINT gebaar_bedrag_bereik CHECK (bedrag_cent BETWEEN 0 AND 10000000),
  ADD CONSTRAINT gebaar_reden_lengte CHECK (length(reden) BETWEEN 1 AND 500);
-- The ledger is append-only.
CREATE TRIGGER gebaar_vast BEFORE UPDATE OR DELETE ON gebaar FOR EACH ROW EXECUTE FUNCTION historie_staat_vast();
CREATE TRIGGER gebaar_niet_legen BEFORE TRUNCATE ON gebaar FOR EACH STATEMENT EXECUTE FUNCTION historie_staat_vast();

-- The rule behind a product: where it comes from, what it asks, what it forbids and who may deviate.
ALTER TABLE "product" ADD COLUMN "regel_bron" TEXT;
ALTER TABLE "product" ADD COLUMN "regel_naam" TEXT;
ALTER TABLE "product" ADD COLUMN "regel_moet" TEXT;
ALTER TABLE "product" ADD COLUMN "regel_verbiedt" TEXT;
ALTER TABLE "product" ADD COLUMN "regel_afwijken" TEXT;
ALTER TABLE product
  ADD CONSTRAINT product_regel_bron_lijst CHECK (regel_bron IN ('wet','beleid','contract')),
  ADD CONSTRAINT product_regel_heel CHECK ((regel_bron IS NULL) = (regel_naam IS NULL) AND (regel_bron IS NOT NULL OR (regel_moet IS NULL AND regel_verbiedt IS NULL AND regel_afwijken IS NULL))),
  ADD CONSTRAINT product_regel_lengte CHECK (length(regel_naam) BETWEEN 1 AND 120 AND length(regel_moet) BETWEEN 1 AND 300 AND length(regel_verbiedt) BETWEEN 1 AND 300 AND length(regel_afwijken) BETWEEN 1 AND 120);
