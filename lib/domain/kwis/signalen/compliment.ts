import type { SignaalRij } from "./signaal";

/** Thanks and praise for what was done. */
export const COMPLIMENT_SIGNALEN: readonly SignaalRij[] = [
  ["compliment(?:en|je)?|petje af|hulde|lof|pluim|chapeau|kudos|well done|great (?:job|work|service)|goed bezig", 2.6],
  ["(?<!alvast |bij voorbaat |nee |in advance )(?:bedankt|dank je wel|dank jullie wel|dankjewel|dank u(?: wel)?|hartelijk dank|veel dank|dank|thank you|thanks)(?: a lot| so much)? (?:aan|voor|for|to)(?! (?:niks|niets|uw (?:reactie|antwoord|hulp bij)|je (?:reactie|antwoord)|jullie (?:reactie|antwoord)|de moeite|het (?:regelen|meedenken|inplannen)|your (?:reply|help with)))", 2.6],
  ["(?<!alvast |bij voorbaat |nee )(?:bedankt|dank|thanks|thank you)(?! in advance| alvast| bij voorbaat)", 0.6],
  ["vrolijk|er (?:\\S+ ){0,2}(?:mooi|prachtig|netjes|goed|schitterend) uit|(?:dank jullie|dank u|dank je) wel, |the best|soepel(?:e)?|ga zo door|op zijn best|een feest|verrast|meegedacht|meedacht|prettige? (?:ontvangst|ervaring)|keep it up|mooie? (?:bloemen|ontvangst|kantine)|goede service|great|lovely", 1.5],
  ["geweldig|fantastisch|super(?! lomp| slecht| vies| irritant)|top[.!,]|: top|klasse|vlekkeloos|voortreffelijk|uitstekend|perfect|keurig|prachtig geregeld|heerlijk|amazing|wonderful|fantastic|excellent|toppers?|held(?:en)?|kanjers?", 1.8],
  ["goed geholpen|snel geholpen|vriendelijk geholpen|(?:heel |zeer |erg )?(?:blij|tevreden) (?:mee|met|over)|wat een (?:mens|service|held|team|verrassing)|genoten|onder de indruk|nog nooit heeft|niet onthouden|zo (?:snel|netjes|aardig|vriendelijk)|in no time", 1.8],
  ["(?:altijd|heel|erg|zo|ontzettend|enorm|bijzonder|wat|echt|super) (?:\\S+ )?(?:mooi|leuk|lekker|fijn|aardig|netjes|vriendelijk|attent|behulpzaam|schoon|prettig|mooie|lekkere|fijne|leuke|goede)(?= (?!groet))|wat zijn jullie|mooi (?:gedaan|geworden)|prachtig|complimentje|bloemetje waard", 1.6],
  ["doorgeven aan|geef het door|geef dat door|wilde (?:even|ik|jullie) (?:laten weten|bedanken|zeggen)|hoeft niet teruggebeld", 1.5],
  ["mag (?:ook |best |hier )?(?:wel ?)?(?:eens )?gezegd|top ?service", 2.6],
  ["teruggevonden|lachend|glimlach|attent|behulpzaam|lief|helpful", 0.9],
];
