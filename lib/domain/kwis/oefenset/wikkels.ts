/** What people write around their matter. It says nothing about the kind, and the model must learn that. */
export const AANHEFFEN: readonly string[] = [
  "", "", "", "Hallo,", "Hoi,", "Beste collega's,", "Goedemorgen,", "Goedemiddag allemaal,", "L.S.,", "Dag servicedesk,", "Geachte heer/mevrouw,", "Beste mensen van de balie,",
  "Hi,", "Hoi daar!", "Hey facilitair,", "Moin,", "Beste,", "Dear team,", "Hello,", "Beller:", "mw. De Wit belt:", "dhr. Yilmaz:", "Doorgegeven door de receptie:", "Namens mijn collega:", "Vraagje.", "Even een berichtje.",
];
export const PLEKKEN: readonly string[] = [
  "", "", "", "", "Kamer 3.14.", "Het gaat om de begane grond.", "Locatie: gebouw Noord, 2e verdieping.", "(B-vleugel)", "Bij ons op de vierde.", "Ruimte W1.06", "Wij zitten in het stadhuis.", "Hoofdgebouw.", "bij de poli", "lokaal 12", "building C, room 204", "Plaats: kelder.", "4.02", "Afdeling Vergunningen.", "filiaal West",
];
export const SLOTTEN: readonly string[] = [
  "", "", "", "Groet, Marieke", "Met vriendelijke groet, Jan Bakker, teamleider", "Alvast bedankt!", "Bvd, S.", "Hoor het graag.", "mvg Fatima", "Groetjes van het hele team", "Dank alvast voor de moeite.", "Ik ben bereikbaar op 06-12345678.", "Bedankt en fijne dag", "Thanks, Priya", "Kind regards, Tom", "Hartelijke groeten, A. van Dijk", "gr Piet", "Laat maar weten.", "Toestel 4512.", "Terugbellen mag.", "Verzonden vanaf mijn telefoon", "Hoogachtend, H. Postma", "xx Loes", "Graag een berichtje terug.", "Succes ermee!",
];
/** Ways in which a matter of each kind is put when the thing stands in the place of {x}. */
export const ZINNEN = {
  S: [
    "{x} is kapot", "{x} doet het niet meer", "probleem met {x}", "er is iets mis met {x}", "{x} werkt niet", "storing {x}", "{x} defect", "we hebben last van {x}, graag iemand langs sturen", "{x} is stuk gegaan", "kan er iemand naar {x} kijken? gaat niet goed", "{x} mankeert wat",
    "{x} hapert", "{x} not working", "{x} is broken", "sinds vanochtend gaat het mis met {x}", "melding: {x} niet in orde", "{x} ligt eruit", "{x} moet gerepareerd worden", "iets met {x}, kunt u dit herstellen",
  ],
  W: [
    "graag {x}", "wij willen graag {x}", "kunnen wij {x} krijgen?", "ik wil {x} aanvragen", "zou het mogelijk zijn om {x} te regelen", "wij hebben {x} nodig voor volgende week", "mag ik {x} bestellen", "aanvraag {x}", "zouden jullie {x} kunnen verzorgen?", "verzoek om {x}",
    "{x} graag op donderdag", "we would like {x}", "can you arrange {x} for us please", "kunt u {x} regelen voor 12 mei", "ik zoek {x}, kan dat geregeld worden", "graag regelen: {x}", "hierbij bestel ik {x}", "bestelling: {x}", "we missen {x} hier, zou fijn zijn als dat er komt", "ik heb {x} nodig",
  ],
  I: [
    "wat kost {x}?", "hoe werkt dat met {x}?", "bij wie moet ik zijn voor {x}?", "waar vind ik informatie over {x}", "wanneer kan ik terecht voor {x}", "ik heb een vraag over {x}", "kunt u mij vertellen hoe het zit met {x}", "hoe vraag ik {x} aan?", "zijn er regels voor {x}?", "wie gaat er over {x}",
    "is er iets bekend over {x}?", "how does it work with {x}?", "who is responsible for {x}?", "mag dat zomaar, {x}?", "hoe lang duurt {x} meestal", "weten jullie meer over {x}?", "bestaat er een handleiding voor {x}", "klopt het wat ik hoorde over {x}?", "is {x} gratis?", "welke mogelijkheden zijn er voor {x}",
  ],
  K: [
    "ik ben niet tevreden over {x}", "klacht over {x}", "al drie keer gebeld over {x} en niemand doet iets", "zoals het nu gaat met {x} vind ik het ronduit slecht", "wat een ellende met {x}, en niemand die reageert", "afspraken over {x} zijn weer niet nagekomen", "teleurgesteld in hoe jullie omgaan met {x}",
    "hoe kan het dat wij zo lang moesten wachten op {x}?", "{x} ging helemaal fout en er kwam geen excuus", "I am very unhappy about {x}", "over {x} is mij van alles beloofd, niets van waargemaakt", "waarom hoor ik niks meer over {x}, dit duurt nu al weken", "ik erger me aan {x}",
  ],
  compliment: ["complimenten voor {x}", "heel blij met {x}, dank", "wat fijn geholpen met {x}", "{x} was perfect geregeld, bedankt!", "thank you for {x}, great work", "petje af voor {x}"],
} as const;
export const VERBINDINGEN: readonly string[] = ["En dan nog iets:", "Verder:", "PS.", "Ook nog even:", "Daarnaast:", "O ja,", "Also,", "Trouwens,", "2)", "Nog een punt:"];
