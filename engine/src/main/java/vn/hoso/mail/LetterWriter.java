package vn.hoso.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Puts letters into the form that mail has: plain text, nothing to load, nothing to click on. */
final class LetterWriter {

  private final String from;
  private final String domain;

  LetterWriter(String from) {
    this.from = from;
    this.domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  /**
   * @param id its name in the world too: sent a second time, it is known to be the same
   */
  MimeMessage write(UUID id, String recipient, String subject, String text, Instant at) {
    try {
      var message = new Named(id + "@" + domain);
      var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
      helper.setFrom(from);
      helper.setTo(recipient);
      helper.setSubject(subject);
      helper.setText(text);
      helper.setSentDate(Date.from(at));
      // Nobody's notice of absence answers a machine.
      message.setHeader("Auto-Submitted", "auto-generated");
      message.saveChanges();
      return message;
    } catch (MessagingException unwritable) {
      throw new MailPreparationException(unwritable);
    }
  }

  private static final class Named extends MimeMessage {

    private final String id;

    Named(String id) {
      super((Session) null);
      this.id = id;
    }

    /** Whenever it is saved; by itself it would be called by the machine's name and user. */
    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
