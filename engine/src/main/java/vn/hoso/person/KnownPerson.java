package vn.hoso.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hoso.shared.ImportVerdict.Change;
import vn.hoso.shared.SameName;
import vn.hoso.shared.Spelling;

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

  /** Whether it could be the same name; where both have accents, they must not contradict. */
  boolean namedLike(RegisterPersonRequest row) {
    return sameName && SameName.of(fullName, row.fullName()) != SameName.NO;
  }

  boolean namedExactlyLike(RegisterPersonRequest row) {
    return SameName.of(fullName, row.fullName()) == SameName.YES;
  }

  /** What is known on both sides is the same. */
  boolean bornLike(RegisterPersonRequest row) {
    return birthYear == row.birthYear()
        && fits(birthMonth, row.birthMonth())
        && fits(birthDay, row.birthDay());
  }

  /** The row with what is known of him. */
  RegisterPersonRequest asKnown(RegisterPersonRequest row) {
    return new RegisterPersonRequest(
        row.fullName(),
        row.gender(),
        row.birthYear(),
        row.birthMonth(),
        row.birthDay(),
        identityNumber,
        identityKind,
        row.hometown(),
        homeUnitId,
        null);
  }

  boolean bornExactlyLike(RegisterPersonRequest row) {
    return birthYear == row.birthYear()
        && Objects.equals(birthMonth, row.birthMonth())
        && Objects.equals(birthDay, row.birthDay());
  }

  /**
   * What the row says more than, or else than, the register; an empty cell says nothing.
   *
   * @param unitNames of the units spoken of
   */
  List<Change> changes(RegisterPersonRequest row, Map<UUID, String> unitNames) {
    List<Change> changes = new ArrayList<>();
    if (!row.fullName().equals(fullName)) {
      changes.add(Change.ofSpelling("fullName", fullName, row.fullName()));
    }
    Integer month = birthMonth == null ? row.birthMonth() : birthMonth;
    Integer day = birthDay == null ? row.birthDay() : birthDay;
    if (!Objects.equals(month, birthMonth) || !Objects.equals(day, birthDay)) {
      changes.add(
          new Change(
              "birthYear",
              BirthText.of(birthYear, birthMonth, birthDay),
              BirthText.of(birthYear, month, day),
              false));
    }
    if (row.hometown() != null && !row.hometown().equals(hometown)) {
      boolean kept = Spelling.poorerOrShorter(hometown, row.hometown());
      changes.add(new Change("hometown", hometown, row.hometown(), kept));
    }
    if (row.homeUnitId() != null && !row.homeUnitId().equals(homeUnitId)) {
      String before = homeUnitId == null ? null : unitNames.getOrDefault(homeUnitId, "?");
      String after = unitNames.getOrDefault(row.homeUnitId(), "?");
      changes.add(new Change("homeUnitId", before, after, false));
    }
    return changes;
  }

  private static boolean fits(Integer known, Integer written) {
    return known == null || written == null || known.equals(written);
  }
}
