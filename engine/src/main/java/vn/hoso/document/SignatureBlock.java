package vn.hoso.document;

import java.util.Locale;
import vn.hoso.organisation.Role;

/**
 * What stands above and below a signature in the name of a body, by the position of who signs.
 *
 * @param form null where the head of the body signs for himself
 * @param office the body or its head, in capitals
 * @param title the signer's own position; null where the office line says it or a hand adds it
 * @param name null where a hand adds it
 */
public record SignatureBlock(SigningForm form, String office, String title, String name) {

  private static final String STANDING = "Ban Thường vụ";

  /** A body that decides together is signed for, whoever of it signs. */
  public static SignatureBlock onBehalf(String body, String name) {
    return of(SigningForm.ON_BEHALF, body, null, name);
  }

  /** In a form that somebody else has settled, for example the procedure. */
  public static SignatureBlock of(SigningForm form, String office, String title, String name) {
    return new SignatureBlock(form, upper(office), title, name);
  }

  /**
   * As Hướng dẫn 36-HD/VPTW (2018) lays out Party papers (known, cần xác nhận): a committee is
   * signed for by its standing committee, the head of a board signs as such, and everybody else by
   * the order of whoever leads the body under whose heading the paper goes out.
   *
   * @param position the signer's, as officials call it without a unit
   * @param unit where he works
   * @param body the one in the paper's heading
   * @param name null where a hand adds it
   */
  public static SignatureBlock by(
      Role role, String position, String unit, String body, String name) {
    boolean leads = role == Role.UNIT_HEAD && unit.equals(body);
    if (role == Role.STANDING_COMMITTEE || leads && head(body) == null) {
      return of(SigningForm.ON_BEHALF, STANDING, null, name);
    }
    if (leads) {
      return of(null, head(body), null, name);
    }
    String above = head(body) == null ? STANDING : head(body);
    String own = role == Role.UNIT_HEAD && head(unit) != null ? head(unit) : position;
    return of(SigningForm.BY_ORDER, above, upper(own), name);
  }

  /** Who leads a unit of that name; null where a body does, as in a committee. */
  public static String head(String unit) {
    return unit.startsWith("Văn phòng")
        ? "Chánh Văn phòng"
        : unit.startsWith("Ban ")
            ? "Trưởng ban"
            : unit.startsWith("Phòng ") ? "Trưởng phòng" : null;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.forLanguageTag("vi"));
  }

  /** The line above the signature. */
  public String line() {
    return form == null ? office : form.mark() + " " + office;
  }
}
