package vn.hoso.person;

import java.util.UUID;

/**
 * A person to be entered in the register.
 *
 * @param birthMonth null where only the year is known
 * @param birthDay null where only the year, or year and month, are known
 * @param identityNumber null where it is missing
 * @param identityKind null means {@link IdentityKind#NONE}
 * @param hometown null where not known
 * @param homeUnitId null where not known
 * @param acceptDuplicates true after the official has seen the suspected duplicates and says it is
 *     another person; null means false
 */
public record RegisterPersonRequest(
    String fullName,
    Gender gender,
    Integer birthYear,
    Integer birthMonth,
    Integer birthDay,
    String identityNumber,
    IdentityKind identityKind,
    String hometown,
    UUID homeUnitId,
    Boolean acceptDuplicates) {}
