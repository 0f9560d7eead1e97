/**
 * Dutch words that stand between brackets in other languages, because people meet them in letters and at the desk.
 * A test tells when one is missing.
 */
export const dutchWords: readonly string[] = (
  "alimentatie AOW AOW-leeftijd bemiddelaar besluit bijstand consultatiebureau contactpersoon fiets gemeente gezag " +
  "gezinsvoogd huisarts huurtoeslag ingeschreven inkomen jeugdhulp kinderbijslag laptop loon opvang ouderschapsplan " +
  "partner pas pensioen pleeggezin postcode schulden schuldregeling spaargeld studiefinanciering tegoedbon " +
  "toekomstplan toeslagen tolk uitkering vakantiegeld voogd zwemles"
)
  .split(" ")
  .concat("eigen bijdrage", "eigen bedrijf");

/** Dutch names of what is not ours. Those of schemes, departments and places are kept elsewhere. */
export const dutchNames: readonly string[] = [
  "Autoriteit Persoonsgegevens",
  "Juridisch Loket",
  "Kindertelefoon",
  "Veilig Thuis",
];
