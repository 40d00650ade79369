package vn.hoso.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    @Nullable Integer birthMonth,
    @Nullable Integer birthDay,
    @Nullable String identityNumber,
    @Nullable IdentityKind identityKind,
    @Nullable String hometown,
    @Nullable UUID homeUnitId,
    @Nullable Boolean acceptDuplicates) {

  /** The same person, of that unit. */
  public RegisterPersonRequest in(@Nullable UUID unitId) {
    return new RegisterPersonRequest(
        fullName,
        gender,
        birthYear,
        birthMonth,
        birthDay,
        identityNumber,
        identityKind,
        hometown,
        unitId,
        null);
  }
}
