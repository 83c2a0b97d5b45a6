-- A list of the wachtrij that somebody kept: its filters, order and columns, for the own eyes or for the whole desk.
CREATE TABLE "weergave" (
    "id" UUID NOT NULL,
    "persoon_id" UUID NOT NULL,
    "gedeeld" BOOLEAN NOT NULL DEFAULT false,
    "naam" TEXT NOT NULL,
    "vraag" TEXT NOT NULL,
    "volgorde" INTEGER NOT NULL,
    "versie" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "weergave_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "weergave_persoon_id_volgorde_id_idx" ON "weergave"("persoon_id", "volgorde", "id");
ALTER TABLE "weergave" ADD CONSTRAINT "weergave_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX weergave_gedeeld ON weergave (volgorde, id) WHERE gedeeld;
CREATE UNIQUE INDEX weergave_eigen_naam ON weergave (persoon_id, lower(naam)) WHERE NOT gedeeld;
CREATE UNIQUE INDEX weergave_gedeelde_naam ON weergave (lower(naam)) WHERE gedeeld;

ALTER TABLE weergave
  ADD CONSTRAINT weergave_naam_lengte CHECK (length(naam) BETWEEN 1 AND 60 AND naam = btrim(naam)),
  ADD CONSTRAINT weergave_vraag_lengte CHECK (length(vraag) BETWEEN 1 AND 4000),
  ADD CONSTRAINT weergave_volgorde_bereik CHECK (volgorde >= 0),
  ADD CONSTRAINT weergave_versie_positief CHECK (versie >= 1);

-- The orders and groups of the list, each walked along an index of the open set.
CREATE INDEX melding_open_kwis ON melding (kwis, rang_op, id) WHERE open;
CREATE INDEX melding_open_prioriteit ON melding (prioriteit, rang_op, id) WHERE open;
CREATE INDEX melding_open_gewijzigd ON melding (gewijzigd_op DESC, id DESC) WHERE open;
CREATE INDEX melding_open_spoed ON melding (rang_op, id) WHERE open AND spoed;
