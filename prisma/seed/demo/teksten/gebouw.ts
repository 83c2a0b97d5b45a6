import type { Teksten } from "./vorm";

/** Building and maintenance. */
export const GEBOUW: Teksten = {
  "GO-01": {
    gewicht: 14, waar: "kamer", onderwerp: ["{Lekkage|Water door het plafond|Lek bij het raam}, @plek", "Het {lekt|druppelt} @in"],
    tekst: ["Er {druppelt|komt} water door het plafond @in. {Er staat nu een emmer onder.|Het tapijt is al nat.|De kring wordt steeds groter.}", "{Sinds vanochtend|Sinds de bui van net|Vanaf @tijd} lekt het bij het raam @in. De vensterbank is {drijfnat|doorweekt}, de papieren hebben we gered.", "Plas water @in. {Wij denken dat het van de radiator komt.|Het komt uit de leiding achter de kast.|Boven ons zit de pantry, misschien daar?}", "Bij elke bui lekt het @in op {dezelfde plek|de kopieerhoek|mijn bureau}. Nu {alweer|voor de derde keer}."],
    klaar: ["Afvoer op het dak was verstopt en is {schoongemaakt|doorgespoten}. Het lekt niet meer. De plafondplaat vervangen wij als alles droog is.", "Koppeling van de radiator vernieuwd en het water opgezogen.", "Kitvoeg van het raam vernieuwd en getest met water.", "Knelkoppeling boven het plafond aangedraaid, natte plaat vervangen."],
  },
  "GO-02": {
    gewicht: 7, waar: "kamer", onderwerp: ["Geen stroom @in", "Stroom {valt uit|is weg}, @plek"],
    tekst: ["{De helft van de stopcontacten @in doet|Alle stopcontacten @in doen} het niet meer. {De computers zijn uit.|Wij kunnen niet werken.}", "De groep @in {springt|klapt} er steeds uit zodra de waterkoker aangaat.", "Om @tijd ging de stroom eraf @in. {Het licht doet het nog wel.|Ook het licht is uit.}"],
    klaar: ["Groep weer ingeschakeld; de oorzaak was een defecte waterkoker. Die is {meegenomen|buiten gebruik gesteld}.", "Aardlekschakelaar vervangen en groep doorgemeten.", "Automaat in de verdeelkast vernieuwd. Alles heeft weer spanning."],
  },
  "GO-03": {
    gewicht: 46, waar: "kamer", onderwerp: ["Lamp {kapot|stuk|defect} @in", "{Verlichting|Licht} knippert, @plek", "Lamp boven {bureau|de tafel|het bord} @in"],
    tekst: ["De lamp {boven mijn bureau|bij het raam|bij de deur} @in is {kapot|uit|stuk}.", "@in knippert {een tl-buis|een lamp|de verlichting}. {Daar krijg ik hoofdpijn van.|Vooral aan het eind van de dag.|Kunt u er iets aan doen?}", "{Twee|Drie} lampen @in doen het niet. Het is {te donker om te lezen|behoorlijk schemerig}.", "Licht @in gaat om de paar minuten vanzelf uit{, ook als we gewoon zitten te werken|. De sensor ziet ons niet}.", "{Spotje|Lamp} @in hangt los en brandt niet."],
    klaar: ["{Lamp|Tl-buis|Led-module} vervangen.", "Voorschakelapparaat vervangen, brandt weer {goed|rustig}.", "Bewegingssensor opnieuw ingesteld op {20|30} minuten.", "Armatuur vastgezet en lamp vernieuwd."],
  },
  "GO-04": {
    gewicht: 10, waar: "kamer", onderwerp: ["Stopcontact {kapot|los} @in", "Geen spanning op wandcontactdoos, @plek"],
    tekst: ["Het stopcontact {onder mijn bureau|naast de deur|in de vloer} @in {zit los|doet het niet|hangt uit de muur}.", "Er komt geen stroom uit {de vloerpot|het dubbele stopcontact} @in. Andere plekken {doen het wel|heb ik niet geprobeerd}.", "Klepje van het vloerstopcontact @in is afgebroken. {Je struikelt erover.|Er valt nu van alles in.}"],
    klaar: ["Wandcontactdoos vervangen en doorgemeten.", "Stopcontact vastgezet.", "Nieuw deksel op de vloerpot gemonteerd."],
  },
  "GO-05": {
    gewicht: 44, waar: "kamer", onderwerp: ["{Te koud|Koud|Te warm|Tocht} @in", "Verwarming {doet het niet|blijft aan}, @plek", "Klimaat @in"],
    tekst: ["Het is {@k graden te koud|17 graden|ijskoud|niet om uit te houden} @in. {Wij zitten met de jas aan.|De radiator blijft lauw.|Aan de knop draaien helpt niet.}", "De {airco|koeling} @in blaast {recht in mijn nek|koude lucht terwijl het buiten al koud is}. Kan die {lager|anders gericht}?", "{Sinds maandag|Al een paar dagen} is het benauwd en warm @in. {Om @tijd was het 26 graden.|Met z'n zessen is het niet te doen.}", "Het tocht bij het raam @in{, ook als alles dicht is|. Vooral als het waait}.", "De verwarming @in staat op de hoogste stand en gaat niet lager."],
    klaar: ["Radiator ontlucht en thermostaatknop vervangen. Het is nu 21 graden.", "Inblaasrooster anders gericht en luchthoeveelheid verlaagd.", "Naregeling van deze ruimte stond vast; {opnieuw gestart|motor vervangen}.", "Tochtstrip vernieuwd.", "Instelling van de klimaatregeling aangepast. Merkt u morgen nog verschil, laat het ons weten."],
  },
  "GO-06": {
    gewicht: 12, waar: "toilet", onderwerp: ["{Stank|Rioollucht} @in", "Muffe lucht, @plek"],
    tekst: ["Er hangt een {sterke rioollucht|muffe geur|vreemde lucht} @in. {Vooral 's ochtends.|Al sinds gisteren.}", "Het stinkt @in naar {rotte eieren|riool|schimmel}. Bezoekers maken er opmerkingen over.", "De ventilatie @in {maakt geen geluid meer|lijkt uit te staan}. Het is er bedompt."],
    klaar: ["Sifon was droog gevallen en is gevuld; geur is weg.", "Afzuiging opnieuw gestart en filter vervangen.", "Ontluchting van het riool gereinigd."],
  },
  "GO-07": {
    gewicht: 11, waar: "lift", onderwerp: ["{Storing|Problemen met} @plek", "@plek {staat stil|blijft hangen}"],
    tekst: ["@plek {staat stil op de @ke verdieping|reageert niet|blijft met open deuren staan}. {Een collega in een rolstoel kan nu niet naar boven.|Er zit niemand in.}", "@plek {schokt bij het stoppen|maakt een piepend geluid|stopt een stukje te laag}. Dat voelt niet veilig.", "De deuren van @plek gaan {open en dicht|niet meer dicht}. Om @tijd begon het."],
    klaar: ["Deurcontact {gereinigd en afgesteld|vervangen}. De lift is weer in gebruik.", "Besturing opnieuw gestart en drie ritten gecontroleerd.", "Fotocel van de deur vervangen."],
  },
  "GO-08": {
    gewicht: 20, waar: "toilet", onderwerp: ["{Toilet|Wc} verstopt, @plek", "Wc spoelt niet door @in"],
    tekst: ["{Het linker|Het rechter|Een} toilet @in is verstopt{ en staat bijna over de rand|. Er hangt een briefje op de deur}.", "De wc @in {spoelt niet door|blijft doorlopen}. {Het water stroomt al de hele ochtend.|Niet prettig op deze plek.}", "Het urinoir @in loopt niet meer weg."],
    klaar: ["Toilet ontstopt en gespoeld.", "Vlotter van het reservoir vervangen; spoelt weer goed.", "Afvoer doorgestoken, vloer is schoongemaakt."],
  },
  "GO-09": {
    gewicht: 14, waar: "pantry", onderwerp: ["Kraan {lekt|druppelt} @in", "Geen warm water @in", "Wc-bril los, @plek"],
    tekst: ["De kraan @in {blijft druppelen|draait door|zit los}.", "Er komt geen warm water uit de kraan @in. {De boiler maakt wel geluid.|Ook niet na lang wachten.}", "{De handdoekrol|De wc-bril|De zeephouder} @in zit los en {draait weg|valt er bijna af}."],
    klaar: ["Kraanleertje vervangen.", "Boiler weer ingeschakeld en op temperatuur gecontroleerd.", "Vastgezet met nieuwe bouten.", "Nieuwe mengkraan geplaatst."],
  },
  "GO-10": {
    gewicht: 24, waar: "kamer", onderwerp: ["Deur {klemt|sluit niet|valt niet in het slot} @in", "{Slot|Deurdranger} defect, @plek"],
    tekst: ["De deur @in {klemt|schuurt over de vloer|gaat zwaar open}. {Met een kar kom je er niet door.|Iemand met minder kracht krijgt hem niet open.}", "De deur @in valt niet meer in het slot. {Er liggen vertrouwelijke dossiers.|Hij waait steeds open.}", "De deurdranger @in lekt olie en de deur slaat {met een klap dicht|hard dicht}.", "Klink van de deur @in {hangt los|ligt eraf}."],
    klaar: ["Deur gehangen en scharnieren {gesmeerd|afgesteld}.", "Slotplaat verzet; de deur valt weer in het slot.", "Nieuwe deurdranger gemonteerd en afgesteld.", "Deurkruk vastgezet met nieuwe borgschroef."],
  },
  "GO-11": {
    gewicht: 12, waar: "kamer", onderwerp: ["{Zonwering|Raam|Lamellen} @in", "Raam {sluit niet|klemt} @in", "Zonnescherm blijft hangen, @plek"],
    tekst: ["Het {raam|klepraam} @in {gaat niet meer dicht|klemt}. {Vannacht heeft het naar binnen geregend.|Het waait hier naar binnen.}", "De {zonwering|screen} @in gaat niet {omhoog|omlaag}. {De zon staat vol op de schermen.|De schakelaar klikt wel.}", "Er zit een {barst|ster} in de ruit @in.", "De lamellen @in {zitten in de knoop|zijn van de rail}."],
    klaar: ["Raambeslag afgesteld en gesmeerd.", "Motor van de zonwering {gereset|vervangen}.", "Ruit ingemeten en vervangen.", "Lamellen teruggehangen, koord vernieuwd."],
  },
  "GO-12": {
    gewicht: 7, waar: "kamer", onderwerp: ["Plafondplaat {los|gevallen} @in", "{Tapijt|Plint|Vloer} los @in"],
    tekst: ["Er {hangt een plafondplaat los|is een plafondplaat gevallen} @in.", "De {vloerbedekking|tapijttegel} @in laat los. {Gisteren struikelde er iemand.|Je haakt er met je schoen achter.}", "Een stuk plint @in is losgekomen{ en steekt uit|}."],
    klaar: ["Plafondplaat teruggelegd en randprofiel vastgezet.", "Tapijttegel opnieuw verlijmd.", "Plint vastgeschroefd."],
  },
  "GO-13": {
    gewicht: 5, waar: "hal", onderwerp: ["{Rookmelder piept|Noodverlichting uit} @in"],
    tekst: ["De rookmelder @in piept elke {minuut|halve minuut}.", "Het groene bordje van de nooduitgang @in brandt niet meer.", "Op het paneel @in staat een storing van de brandmelder. {Er is geen brand te zien.|De zoemer is uitgezet.}"],
    klaar: ["Batterij van de melder vervangen en getest.", "Accu van de noodverlichting vervangen.", "Vervuilde melder gereinigd, storing is weg."],
  },
  "GO-14": {
    gewicht: 10, waar: "buiten", onderwerp: ["Paslezer {werkt niet|reageert niet}, @plek", "Slagboom {blijft dicht|gaat niet open}"],
    tekst: ["De paslezer @in {reageert niet|geeft een rood lampje} bij {iedereen|mijn hele team}.", "De slagboom @in gaat niet open. {Er staat een rij auto's.|Wij staan buiten.}", "Het toegangspoortje @in blijft openstaan, iedereen kan zo doorlopen."],
    klaar: ["Lezer opnieuw gestart en getest met twee passen.", "Lus van de slagboom opnieuw ingeregeld.", "Sensor van het poortje schoongemaakt, sluit weer."],
  },
  "GO-15": {
    gewicht: 7, waar: "pantry", onderwerp: ["{Muizen|Mieren|Vliegjes} @in", "Ongedierte, @plek"],
    tekst: ["{Vanochtend zag ik een muis|Er liggen muizenkeutels} @in. {Hij schoot achter de kast.|Ook in de la met koekjes.}", "Er {lopen mieren|zijn veel kleine vliegjes} @in{, vooral bij de vuilnisbak|. Het worden er elke dag meer}.", "Er zit een wespennest bij het raam @in."],
    klaar: ["Lokdozen geplaatst en kier dichtgezet. Wij controleren over een week.", "Mierenlokdoosjes geplaatst; voedselresten opruimen helpt ook.", "Nest verwijderd."],
  },
  "GO-16": {
    gewicht: 12, waar: "kamer", onderwerp: ["{Whiteboard|Prikbord|Kapstok} ophangen @in", "Klein klusje @in"],
    tekst: ["Kunt u @in een {whiteboard|prikbord|kapstok|klok} ophangen? {Het materiaal staat er al.|Liefst naast de deur.}", "Wij willen graag {twee schilderijen|een scherm|een planbord} aan de muur @in. {Boren mag.|Past het tussen de ramen?}"],
    klaar: ["Opgehangen op {ooghoogte|de gevraagde plek}.", "Bord gemonteerd, {waterpas en wel|met vier pluggen}."],
  },
  "GO-17": {
    gewicht: 4, waar: "kamer", onderwerp: ["Extra stroompunt @in", "Datapunt erbij, @plek"],
    tekst: ["Wij komen {stopcontacten|een netwerkpunt} tekort @in. Graag {één|twee} erbij bij {de printer|het raam|het nieuwe bureau}.", "Voor de nieuwe opstelling @in is een extra stroompunt nodig. Kostenplaats is bekend bij de budgethouder."],
    klaar: ["Dubbele wandcontactdoos aangelegd en gekeurd.", "Netwerkpunt aangelegd en gepatcht."],
  },
  "GO-18": {
    gewicht: 2, waar: "kamer", onderwerp: ["{Herindeling|Andere indeling} @in", "Belcel gewenst, @plek"],
    tekst: ["Wij groeien met @k mensen en willen @in anders indelen. {Kan er iemand meedenken?|Er moet een wand bij.}", "Is er een mogelijkheid voor een {belcel|stilteplek} @in? Het is er de hele dag rumoerig."],
    klaar: ["Besproken met de afdeling; het voorstel met tekening en prijs is gestuurd.", "Opgenomen in de planning van huisvesting, de projectleider neemt contact op."],
  },
  "GO-19": {
    gewicht: 6, waar: "kamer", onderwerp: ["{Naambordje|Deurbordje} @plek", "Bewegwijzering klopt niet, @plek"],
    tekst: ["Het naambordje @in is {verouderd|verdwenen}. Er moet komen te staan: @collega.", "De bewegwijzering @in wijst nog naar {de oude afdeling|de vorige indeling}. Bezoekers lopen verkeerd."],
    klaar: ["Nieuw bordje geplaatst.", "Bewegwijzering aangepast op {alle|twee} borden."],
  },
  "GO-20": {
    gewicht: 3, waar: "zaal", onderwerp: ["Hoe groot is @plek?", "Plattegrond {gevraagd|nodig}"],
    tekst: ["Hoeveel {mensen passen er|vierkante meter is het} @in? {Ik moet het vandaag doorgeven.|Nodig voor de vergunning.}", "Heeft u een plattegrond van de @verd waar @plek op staat?"],
    klaar: ["De zaal is {42|56|68} m² en mag met {20|28|40} personen gebruikt worden. De tekening is gemaild.", "Plattegrond is gestuurd."],
  },
};
