package vn.hoso.person;

import org.jspecify.annotations.Nullable;

/**
 * What the applicant gave to be found by: his whole identity number, or his whole name with his
 * birth date.
 *
 * @param text the whole name, accents and case do not matter; null or blank where the number is
 *     given
 * @param identityNumber whole number; null where the name is given
 * @param birthYear of the birth date; narrows a search by number
 * @param birthMonth may be missing only where the register does not know it either
 * @param birthDay as the month
 */
public record PersonSearch(
    @Nullable String text,
    @Nullable String identityNumber,
    @Nullable Integer birthYear,
    @Nullable Integer birthMonth,
    @Nullable Integer birthDay) {}
