package vn.hoso.document;

import java.util.Locale;
import vn.hoso.organisation.Role;

/**
 * What stands above and below a signature in the name of a body, by the position of who signs.
 *
 * @param form null where the head of an office signs for himself
 * @param office the body or its head, in capitals
 * @param title the signer's own position; null where the office line says it or a hand adds it
 * @param name null where a hand adds it
 */
public record SignatureBlock(SigningForm form, String office, String title, String name) {

  /** A body that decides together is signed for, whoever of it signs. */
  public static SignatureBlock onBehalf(String body, String name) {
    return of(SigningForm.ON_BEHALF, body, null, name);
  }

  /** In a form that somebody else has settled, for example the procedure. */
  public static SignatureBlock of(SigningForm form, String office, String title, String name) {
    return new SignatureBlock(form, office.toUpperCase(Locale.forLanguageTag("vi")), title, name);
  }

  /**
   * A standing committee is signed for, the head of an office signs as such, everybody else by the
   * head's order.
   *
   * @param position as officials call it
   * @param head the position of the office's head
   */
  public static SignatureBlock by(Role role, String position, String head, String name) {
    return switch (role) {
      case STANDING_COMMITTEE -> onBehalf(position, name);
      case UNIT_HEAD -> of(null, "Thủ trưởng cơ quan", position, name);
      default -> of(SigningForm.BY_ORDER, head, position, name);
    };
  }

  /** Whoever of the intake office signs by hand. */
  public static SignatureBlock atIntake() {
    return of(null, "Cơ quan tiếp nhận", null, null);
  }

  /** The line above the signature. */
  public String line() {
    return form == null ? office : form.mark() + " " + office;
  }
}
