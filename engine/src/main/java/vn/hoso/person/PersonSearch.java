package vn.hoso.person;

/**
 * What to look for in the register of persons.
 *
 * @param text words of the name, accents and case do not matter; null or blank where only a number
 *     is given
 * @param identityNumber whole number; null where only a name is given
 * @param birthYear narrows a search; null for any
 */
public record PersonSearch(String text, String identityNumber, Integer birthYear) {}
