package vn.hoso.person;

import java.util.UUID;

/**
 * A person with what the register knows of him.
 *
 * @param birthText the birth date as far as it is known: "1990", "03/1990" or "12/03/1990"
 * @param identityNumber null where it is missing
 * @param hometown null where not known
 * @param homeUnitId null where not known
 * @param homeUnitName today's name of that unit; null where not known
 */
public record PersonView(
    UUID id,
    String fullName,
    Gender gender,
    int birthYear,
    Integer birthMonth,
    Integer birthDay,
    String birthText,
    IdentityKind identityKind,
    String identityNumber,
    String hometown,
    UUID homeUnitId,
    String homeUnitName) {}
