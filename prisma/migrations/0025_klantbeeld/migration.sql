-- What the desk remembers about how somebody likes to be helped: with a purpose and an end, or not at all.
CREATE TABLE "voorkeur" (
    "id" UUID NOT NULL,
    "persoon_id" UUID NOT NULL,
    "tekst" TEXT NOT NULL,
    "doel" TEXT NOT NULL,
    "tot" DATE NOT NULL,
    "door_id" UUID NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "voorkeur_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "voorkeur_persoon_id_tot_idx" ON "voorkeur"("persoon_id", "tot");
CREATE INDEX "voorkeur_tot_idx" ON "voorkeur"("tot");
ALTER TABLE "voorkeur" ADD CONSTRAINT "voorkeur_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "voorkeur" ADD CONSTRAINT "voorkeur_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE voorkeur ADD CONSTRAINT voorkeur_tekst_lengte CHECK (length(tekst) BETWEEN 1 AND 300 AND length(doel) BETWEEN 1 AND 200);

-- Who looked at what is known about whom. A quarter of an hour counts once.
CREATE TABLE "inzage" (
    "persoon_id" UUID NOT NULL,
    "door_id" UUID NOT NULL,
    "kwartier" INTEGER NOT NULL,
    "op" TIMESTAMPTZ(3) NOT NULL,
    "waar" TEXT NOT NULL,

    CONSTRAINT "inzage_pkey" PRIMARY KEY ("persoon_id","door_id","kwartier")
);
CREATE INDEX "inzage_persoon_id_op_idx" ON "inzage"("persoon_id", "op");
CREATE INDEX "inzage_op_idx" ON "inzage"("op");
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_persoon_id_fkey" FOREIGN KEY ("persoon_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_door_id_fkey" FOREIGN KEY ("door_id") REFERENCES "persoon"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE inzage ADD CONSTRAINT inzage_waar_lijst CHECK (waar IN ('klantbeeld','intake'));
