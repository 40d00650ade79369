package vn.hoso.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Whether letters leave, and how: a folder goes before a server, without either none does. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  @Bean
  Carrier carrier(
      @Value("${hoso.mail.folder:}") String folder, ObjectProvider<JavaMailSender> server) {
    if (!folder.isBlank()) {
      return new FolderCarrier(Path.of(folder));
    }
    JavaMailSender sender = server.getIfAvailable();
    return sender == null ? new NoCarrier() : new SmtpCarrier(sender);
  }

  @Bean
  LetterWriter letterWriter(Carrier carrier, @Value("${hoso.mail.from:}") String from) {
    return new LetterWriter(carrier.way() == MailWay.NONE ? "hoso@localhost" : address(from));
  }

  private static String address(String from) {
    try {
      new InternetAddress(from.strip(), true).validate();
      return from.strip();
    } catch (AddressException none) {
      throw new IllegalArgumentException(
          "hoso.mail.from is no e-mail address, like hoso@example.vn; it is needed where mail is"
              + " sent");
    }
  }

  private record SmtpCarrier(JavaMailSender sender) implements Carrier {

    @Override
    public MailWay way() {
      return MailWay.SMTP;
    }

    @Override
    public void carry(MimeMessage letter) {
      sender.send(letter);
    }
  }

  private record NoCarrier() implements Carrier {

    @Override
    public MailWay way() {
      return MailWay.NONE;
    }

    @Override
    public void carry(MimeMessage letter) {
      throw new IllegalStateException("no way for mail is configured");
    }
  }
}
