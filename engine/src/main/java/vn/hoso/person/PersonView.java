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
 * @param veiled whether the number is masked and month, day and home town are kept back, since he
 *     belongs to no unit of the asker, and to no dossier that was taken in
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
    @Nullable String homeUnitName,
    boolean veiled) {

  private static final int SHOWN_DIGITS = 3;

  /** Whether a search by what was given finds him: his number, or his birth date as it is known. */
  boolean foundBy(RegisterPersonRequest given) {
    return identityNumber != null && identityNumber.equals(given.identityNumber())
        || (birthMonth == null || birthMonth.equals(given.birthMonth()))
            && (birthDay == null || birthDay.equals(given.birthDay()));
  }

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
        unitName,
        veiled);
  }

  /** The same person for somebody to whom he is a stranger: enough to tell him from another. */
  PersonView veil() {
    return new PersonView(
        id,
        fullName,
        gender,
        birthYear,
        null,
        null,
        BirthText.of(birthYear, null, null),
        identityKind,
        masked(),
        null,
        homeUnitId,
        homeUnitName,
        true);
  }

  /** The same person in a list, where his number is hidden. */
  PersonRow row(String unitName) {
    return new PersonRow(id, fullName, birthText, gender, unitName, masked(), veiled);
  }

  private String masked() {
    if (identityNumber == null || veiled) {
      return identityNumber;
    }
    int hidden = identityNumber.length() - SHOWN_DIGITS;
    return "*".repeat(hidden) + identityNumber.substring(hidden);
  }
}
