package vn.hoso.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;

/** Why a letter was not taken is one word, from what the sender throws. */
class MailFailureTest {

  @Test
  void who_is_not_let_in_is_told_apart_from_who_is_not_answered() {
    assertThat(MailFailure.of(new MailAuthenticationException("no")))
        .isEqualTo(MailFailure.SIGN_IN);
    assertThat(MailFailure.of(connecting(new UnknownHostException("mail.example"))))
        .isEqualTo(MailFailure.UNREACHABLE);
    assertThat(MailFailure.of(connecting(new SocketTimeoutException("connect"))))
        .isEqualTo(MailFailure.UNREACHABLE);
  }

  @Test
  void a_refused_address_is_found_among_what_failed_for_each_letter() throws Exception {
    Address[] none = {};
    Address[] refused = {new InternetAddress("bithu@donggiang.example")};
    assertThat(MailFailure.of(sending(new SendFailedException("550", null, none, none, refused))))
        .isEqualTo(MailFailure.RECIPIENT);
    assertThat(MailFailure.of(sending(new SendFailedException("552", null, none, refused, none))))
        .isEqualTo(MailFailure.OTHER);
    assertThat(MailFailure.of(new MailParseException("?"))).isEqualTo(MailFailure.OTHER);
  }

  private static MailSendException connecting(Exception cause) {
    return new MailSendException("connection failed", new MessagingException("no", cause));
  }

  private static MailSendException sending(Exception failed) {
    return new MailSendException(Map.of("letter", failed));
  }
}
