package vn.hoso.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    @Nullable Integer birthMonth,
    @Nullable Integer birthDay,
    String birthText,
    IdentityKind identityKind,
    @Nullable String identityNumber,
    @Nullable String hometown,
    @Nullable UUID homeUnitId,
    @Nullable String homeUnitName) {

  private static final int SHOWN_DIGITS = 3;

  PersonView in(String unitName) {
    return new PersonView(
        id,
        fullName,
        gender,
        birthYear,
        birthMonth,
        birthDay,
        birthText,
        identityKind,
        identityNumber,
        hometown,
        homeUnitId,
        unitName);
  }

  /** The same person in a list, where his number is hidden. */
  PersonRow row(String unitName) {
    return new PersonRow(id, fullName, birthText, gender, unitName, masked());
  }

  private String masked() {
    if (identityNumber == null) {
      return null;
    }
    int hidden = identityNumber.length() - SHOWN_DIGITS;
    return "*".repeat(hidden) + identityNumber.substring(hidden);
  }
}
