package vn.hoso.entrance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Letters;

/** What usernames and passwords must look like. */
final class Credentials {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
  private static final int SHORTEST_PASSWORD = 12;

  /** Argon2 takes any length, but hashing a megabyte for a stranger would be a gift to him. */
  private static final int LONGEST_PASSWORD = 200;

  private Credentials() {}

  /** Small letters, without blanks around. */
  static String username(String written) {
    return written == null ? "" : written.strip().toLowerCase(Locale.ROOT);
  }

  /** Composed: keyboards differ in how they send accented letters. */
  static String password(String written) {
    return written == null ? "" : Letters.composed(written);
  }

  /** Whether that is the password of the hash; one too long to be any is not hashed. */
  static boolean matches(PasswordEncoder passwords, String written, String hash) {
    String password = password(written);
    return password.length() <= LONGEST_PASSWORD && passwords.matches(password, hash);
  }

  static FieldError taken() {
    return new FieldError(
        "username", "taken", "Tên đăng nhập đã có người dùng.", "This username is taken.");
  }

  static FieldError twice() {
    return new FieldError(
        "username", "twice", "Cán bộ đã có tài khoản.", "The official has an account already.");
  }

  static FieldError ofTheOffice() {
    return new FieldError(
        "password",
        "office",
        "Mật khẩu này dễ đoán: ghép từ tên phần mềm, tên cơ quan, tên địa phương hoặc họ tên, tên"
            + " đăng nhập của đồng chí. Hãy ghép vài từ không liên quan với nhau.",
        "This password is easily guessed: it is made of the name of the product, of an office, of a"
            + " place, or of your own. Put a few unrelated words together.");
  }

  static List<FieldError> errors(String username, String password) {
    List<FieldError> errors = errors(username);
    checkPassword(username, password, errors);
    return errors;
  }

  static List<FieldError> errors(String username) {
    List<FieldError> errors = new ArrayList<>();
    if (!USERNAME.matcher(username).matches()) {
      errors.add(
          new FieldError(
              "username",
              "format",
              "Tên đăng nhập có 3 đến 40 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối.",
              "A username has 3 to 40 characters: small unaccented letters, digits, dots, hyphens."));
    }
    return errors;
  }

  private static void checkPassword(String username, String password, List<FieldError> errors) {
    if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD
        || password.length() > LONGEST_PASSWORD) {
      errors.add(
          new FieldError(
              "password",
              "length",
              "Mật khẩu có từ 12 đến 200 ký tự.",
              "A password has 12 to 200 characters."));
    } else if (password.toLowerCase(Locale.ROOT).contains(username) && !username.isEmpty()) {
      errors.add(
          new FieldError(
              "password",
              "username",
              "Mật khẩu không được chứa tên đăng nhập.",
              "The password must not contain the username."));
    } else if (CommonPasswords.includes(password, username)) {
      errors.add(
          new FieldError(
              "password",
              "common",
              "Mật khẩu này dễ đoán: là mật khẩu nhiều người dùng hoặc ghép từ tên, năm, dãy phím."
                  + " Hãy ghép vài từ không liên quan với nhau.",
              "This password is easily guessed: it is a common one, or made of a name, a year or a"
                  + " row of keys. Put a few unrelated words together."));
    }
  }
}
