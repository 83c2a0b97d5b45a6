-- Where a place lies on the plan of its floor: corner points in decimetres. A floor itself carries its outer wall.
ALTER TABLE "locatie" ADD COLUMN "vlak" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
ALTER TABLE locatie ADD CONSTRAINT locatie_vlak_geldig CHECK (cardinality(vlak) % 2 = 0 AND cardinality(vlak) <> 2 AND cardinality(vlak) <> 4);
