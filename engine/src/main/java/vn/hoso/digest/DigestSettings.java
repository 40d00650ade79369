package vn.hoso.digest;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.hoso.mail.Letter;
import vn.hoso.mail.LetterKind;
import vn.hoso.mail.MailWay;
import vn.hoso.mail.Outbox;
import vn.hoso.organisation.CurrentUser;
import vn.hoso.shared.Sha256;
import vn.hoso.throttle.Limit;
import vn.hoso.throttle.Throttles;

/**
 * What an official says of his own daily e-mail; nobody says or reads it for another. An address is
 * his when he has typed here what was sent there: whoever mistypes one lets a stranger have a code
 * and nothing else.
 */
@Service
class DigestSettings {

  static final Limit ADDRESSES = new Limit("digest-address", 5, Duration.ofHours(1));
  static final Limit CODES = new Limit("digest-code", 5, Duration.ofMinutes(15));

  private static final Duration CODE_LIFE = Duration.ofHours(24);
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int CODE_LETTERS = 8;
  private static final int LONGEST = 254;

  /** What every server takes: letters beyond these need one that was told of them. */
  private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e&&[^<>\"(),:;\\\\\\[\\]]]+");

  private static final Pattern DOMAIN = Pattern.compile("[^@]+@[^@.]+(\\.[^@.]+)+");

  private final AddressRows rows;
  private final Outbox outbox;
  private final Throttles throttles;
  private final TransactionOperations transaction;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DigestSettings(
      AddressRows rows,
      Outbox outbox,
      Throttles throttles,
      TransactionOperations transaction,
      Clock clock) {
    this.rows = rows;
    this.outbox = outbox;
    this.throttles = throttles;
    this.transaction = transaction;
    this.clock = clock;
  }

  DigestView of(CurrentUser by) {
    return rows.of(by.officialId())
        .map(row -> new DigestView(outbox.way(), row.address(), row.confirmed(), row.wanted()))
        .orElseGet(() -> new DigestView(outbox.way(), null, false, false));
  }

  /**
   * Gives an address, and has a code sent there. The one before is forgotten at once, and with it
   * that letters were asked for.
   *
   * @throws DigestProblem DIGEST-001 (409) where no mail is sent, DIGEST-002 (422), DIGEST-005
   *     (429)
   */
  void give(CurrentUser by, String typed) {
    if (outbox.way() == MailWay.NONE) {
      throw DigestProblem.noMail();
    }
    String address = address(typed);
    count(ADDRESSES, by);
    Instant until = clock.instant().plus(CODE_LIFE);
    String code = code();
    transaction.executeWithoutResult(
        begun -> {
          rows.give(by.officialId(), address, Sha256.of(code), until);
          outbox.withdraw(by.officialId());
          outbox.put(
              new Letter(
                  by.officialId(),
                  LetterKind.ADDRESS_CODE,
                  address,
                  DigestWords.CODE_SUBJECT,
                  DigestWords.code(code.substring(0, 4) + "-" + code.substring(4)),
                  until));
        });
  }

  /**
   * @throws DigestProblem DIGEST-003 (422), DIGEST-005 (429)
   */
  void confirm(CurrentUser by, String typed) {
    count(CODES, by);
    String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (!rows.confirm(by.officialId(), Sha256.of(bare), clock.instant())) {
      throw DigestProblem.wrongCode();
    }
  }

  /**
   * @throws DigestProblem DIGEST-004 (409) where it is switched on without a confirmed address
   */
  void want(CurrentUser by, boolean wanted) {
    UUID official = by.officialId();
    transaction.executeWithoutResult(
        begun -> {
          if (!rows.want(official, wanted, LocalDate.now(clock)) && wanted) {
            throw DigestProblem.unconfirmed();
          }
          if (!wanted) {
            outbox.withdraw(official, LetterKind.DIGEST);
          }
        });
  }

  void forget(CurrentUser by) {
    transaction.executeWithoutResult(
        begun -> {
          rows.forget(by.officialId());
          outbox.withdraw(by.officialId());
        });
  }

  private void count(Limit limit, CurrentUser by) {
    long seconds = throttles.take(limit, by.officialId().toString());
    if (seconds > 0) {
      throw DigestProblem.tooOften(seconds);
    }
  }

  private static String address(String typed) {
    String address = typed.strip();
    if (address.length() > LONGEST
        || !PLAIN.matcher(address).matches()
        || !DOMAIN.matcher(address).matches()) {
      throw DigestProblem.noAddress();
    }
    try {
      new InternetAddress(address, true).validate();
    } catch (AddressException none) {
      throw DigestProblem.noAddress();
    }
    return address;
  }

  private String code() {
    StringBuilder code = new StringBuilder();
    for (int n = 0; n < CODE_LETTERS; n++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
