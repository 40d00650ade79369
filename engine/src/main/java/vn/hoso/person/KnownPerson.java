package vn.hoso.person;

import java.util.Objects;
import java.util.UUID;

/**
 * Somebody in the register who resembles a row of a list.
 *
 * @param sameName whether the names are the same but for accents and case
 */
record KnownPerson(
    UUID id,
    String fullName,
    boolean sameName,
    Gender gender,
    int birthYear,
    Integer birthMonth,
    Integer birthDay,
    IdentityKind identityKind,
    String identityNumber,
    String hometown,
    UUID homeUnitId) {

  /** What is known on both sides is the same. */
  boolean bornLike(RegisterPersonRequest row) {
    return birthYear == row.birthYear()
        && fits(birthMonth, row.birthMonth())
        && fits(birthDay, row.birthDay());
  }

  boolean bornExactlyLike(RegisterPersonRequest row) {
    return birthYear == row.birthYear()
        && Objects.equals(birthMonth, row.birthMonth())
        && Objects.equals(birthDay, row.birthDay());
  }

  /** Whether the row says more than, or something else than, the register. */
  boolean lacks(RegisterPersonRequest row) {
    return (birthMonth == null && row.birthMonth() != null)
        || (birthDay == null && row.birthDay() != null)
        || (row.hometown() != null && !row.hometown().equals(hometown))
        || (row.homeUnitId() != null && !row.homeUnitId().equals(homeUnitId))
        || !row.fullName().equals(fullName);
  }

  private static boolean fits(Integer known, Integer written) {
    return known == null || written == null || known.equals(written);
  }
}
