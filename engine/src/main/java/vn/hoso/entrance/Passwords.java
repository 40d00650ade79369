package vn.hoso.entrance;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.hoso.shared.FieldError;

/** Hashes passwords and compares them. Both take long: callers hold no connection meanwhile. */
@Component
class Passwords {

  private final PasswordEncoder encoder;
  private final OfficeWords office;
  private final String nobodysHash;

  Passwords(PasswordEncoder encoder, OfficeWords office) {
    this.encoder = encoder;
    this.office = office;
    this.nobodysHash = encoder.encode(UUID.randomUUID().toString());
  }

  /** The hash of a password that nobody has. */
  String nobodysHash() {
    return nobodysHash;
  }

  /**
   * @throws SignInProblem {@code SIGNIN-004} (422) where that username may not have this password
   */
  String hash(String username, String written) {
    String password = Credentials.password(written);
    List<FieldError> errors = Credentials.errors(username, password);
    if (!errors.isEmpty()) {
      throw SignInProblem.invalid(errors);
    }
    return encoder.encode(password);
  }

  /**
   * As {@link #hash}, of a password somebody has chosen for himself.
   *
   * @param names his own, and those of his office that are not in the tree of units yet
   */
  String hashChosen(String username, String written, List<String> names) {
    String password = Credentials.password(written);
    List<FieldError> errors = Credentials.errors(username, password);
    if (errors.isEmpty()
        && office.make(password, Stream.concat(Stream.of(username), names.stream()).toList())) {
      throw SignInProblem.invalid(List.of(Credentials.ofTheOffice()));
    }
    return hash(username, written);
  }

  boolean match(String written, String hash) {
    return Credentials.matches(encoder, written, hash);
  }
}
