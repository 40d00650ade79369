package vn.hoso.organisation;

import java.util.List;
import java.util.Optional;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;
import vn.hoso.shared.OldEncoding;
import vn.hoso.unit.UnitKind;

/** What an official is called, and which positions a unit has. */
public final class OfficialRules {

  private static final int LONGEST_NAME = 100;

  private OfficialRules() {}

  /** The name composed, without blanks around. */
  public static String name(String written) {
    List<FieldError> errors = errors(written);
    if (!errors.isEmpty()) {
      throw OrganisationProblem.invalid(errors);
    }
    return composed(written);
  }

  public static List<FieldError> errors(String written) {
    String name = composed(written);
    boolean right =
        name != null && !name.isEmpty() && name.length() <= LONGEST_NAME && !hasNul(name);
    Optional<FieldError> old = OldEncoding.errors("fullName", name);
    if (old.isPresent()) {
      return List.of(old.get());
    }
    if (right && !(Letters.inOneLine(name) && Letters.plainLatin(name))) {
      return List.of(FieldError.character("fullName"));
    }
    return right
        ? List.of()
        : List.of(
            new FieldError(
                "fullName",
                "length",
                "Họ và tên có từ 1 đến " + LONGEST_NAME + " ký tự.",
                "A full name has 1 to " + LONGEST_NAME + " characters."));
  }

  /** No database keeps that character, and no keyboard writes it. */
  public static boolean hasNul(String text) {
    return text.indexOf('\0') >= 0;
  }

  private static String composed(String written) {
    return written == null ? null : Letters.composed(written.strip());
  }

  /** Boards and rooms have no secretary; a cell has one, and no standing committee or clerks. */
  static boolean fits(Role role, UnitKind kind) {
    return switch (role) {
      case SECRETARY, COMMITTEE_MEMBER -> !kind.servesCommittee();
      case STANDING_COMMITTEE -> !kind.servesCommittee() && kind != UnitKind.CELL;
      case INTAKE_CLERK, APPRAISER, UNIT_HEAD, OFFICE_CLERK -> kind != UnitKind.CELL;
      default -> true;
    };
  }
}
