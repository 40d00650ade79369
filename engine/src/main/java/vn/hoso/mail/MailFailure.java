package vn.hoso.mail;

import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a letter was not taken, in a word: what servers say quotes addresses and texts. */
public enum MailFailure {
  /** The server does not take letters to that address. */
  RECIPIENT,
  /** No server answers. */
  UNREACHABLE,
  /** The server does not let HoSo in. */
  SIGN_IN,
  OTHER;

  static MailFailure of(MailException failed) {
    if (failed instanceof MailAuthenticationException) {
      return SIGN_IN;
    }
    Stream<Throwable> told =
        failed instanceof MailSendException unsent
            ? Stream.concat(Stream.of(unsent), Stream.of(unsent.getMessageExceptions()))
            : Stream.of(failed);
    return told.flatMap(MailFailure::causes)
        .map(MailFailure::word)
        .filter(word -> word != OTHER)
        .findFirst()
        .orElse(OTHER);
  }

  private static Stream<Throwable> causes(Throwable outer) {
    return Stream.iterate(outer, each -> each != null, Throwable::getCause).limit(8);
  }

  private static MailFailure word(Throwable cause) {
    if (cause instanceof SendFailedException refused) {
      return refused.getInvalidAddresses() == null || refused.getInvalidAddresses().length == 0
          ? OTHER
          : RECIPIENT;
    }
    return cause instanceof ConnectException
            || cause instanceof UnknownHostException
            || cause instanceof SocketTimeoutException
        ? UNREACHABLE
        : OTHER;
  }
}
