package vn.hoso.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoso.shared.ImportVerdict;
import vn.hoso.shared.ImportVerdict.Kind;

/**
 * What a row of a list means for the register.
 *
 * @param personId who it speaks of; null unless he is known
 * @param told of whom the refusal tells something
 */
record PersonMatch(ImportVerdict verdict, UUID personId, List<UUID> told) {

  private PersonMatch(ImportVerdict verdict, UUID personId) {
    this(verdict, personId, List.of());
  }

  /** Whom the row speaks of, surely or not. */
  List<UUID> people() {
    return personId == null ? told : List.of(personId);
  }

  static PersonMatch refused(ImportVerdict verdict) {
    return new PersonMatch(verdict, null);
  }

  /**
   * @param known everybody with the row's number, or with its name and birth year
   */
  static PersonMatch of(RegisterPersonRequest row, List<KnownPerson> known, Known about) {
    return row.identityNumber() == null
        ? unnumbered(row, known, about)
        : numbered(row, known, about);
  }

  /**
   * @param unitNames of the units spoken of
   * @param overwrite whether the row is written whole, also where it says less
   */
  record Known(Map<UUID, String> unitNames, boolean overwrite) {}

  private static PersonMatch numbered(
      RegisterPersonRequest row, List<KnownPerson> known, Known about) {
    List<KnownPerson> same =
        known.stream().filter(p -> row.identityNumber().equals(p.identityNumber())).toList();
    if (same.size() == 1 && same.get(0).sameName() && same.get(0).bornLike(row)) {
      return known(same.get(0), row, about);
    }
    if (!same.isEmpty()) {
      return refuse(
          same,
          "identityNumber",
          "another",
          "Số này đã ghi cho người khác họ tên hoặc khác ngày sinh.",
          "This number belongs to somebody of another name or birth date.");
    }
    List<KnownPerson> alike =
        known.stream()
            .filter(person -> person.namedLike(row) && person.bornLike(row))
            .filter(person -> person.identityKind() != row.identityKind())
            .toList();
    return alike.isEmpty() ? new PersonMatch(ImportVerdict.of(Kind.NEW), null) : doubtful(alike);
  }

  private static PersonMatch unnumbered(
      RegisterPersonRequest row, List<KnownPerson> known, Known about) {
    List<KnownPerson> alike =
        known.stream().filter(person -> person.namedLike(row) && person.bornLike(row)).toList();
    if (alike.isEmpty()) {
      return new PersonMatch(ImportVerdict.of(Kind.NEW), null);
    }
    List<KnownPerson> same = alike.stream().filter(person -> isSame(person, row)).toList();
    return same.size() == 1 && alike.size() == 1 ? known(same.get(0), row, about) : doubtful(alike);
  }

  private static boolean isSame(KnownPerson person, RegisterPersonRequest row) {
    return person.identityNumber() == null
        && person.namedExactlyLike(row)
        && person.bornExactlyLike(row)
        && row.homeUnitId() != null
        && row.homeUnitId().equals(person.homeUnitId());
  }

  private static PersonMatch known(KnownPerson person, RegisterPersonRequest row, Known about) {
    if (person.gender() != row.gender()) {
      return refuse(
          List.of(person),
          "gender",
          "differs",
          "Người này đang ghi giới tính khác. Kiểm tra lại.",
          "The register has another gender for this person. Check it.");
    }
    ImportVerdict verdict =
        ImportVerdict.of(person.changes(row, about.unitNames()), about.overwrite());
    return new PersonMatch(verdict, person.id());
  }

  private static PersonMatch doubtful(List<KnownPerson> alike) {
    return refuse(
        alike,
        "fullName",
        "doubtful",
        "Đã có người cùng họ tên, ngày sinh nhưng khác giấy tờ, đơn vị hoặc dấu. Kiểm tra rồi nhập"
            + " tay.",
        "Somebody of this name and birth date is there with another paper, unit or accents."
            + " Enter by hand.");
  }

  private static PersonMatch refuse(
      List<KnownPerson> told, String field, String code, String vi, String en) {
    return new PersonMatch(
        ImportVerdict.refused(field, code, vi, en),
        null,
        told.stream().map(KnownPerson::id).toList());
  }
}
