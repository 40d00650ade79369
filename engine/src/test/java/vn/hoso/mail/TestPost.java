package vn.hoso.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server of a test, over real SMTP; it may refuse addresses. */
public final class TestPost extends GreenMail {

  private static final int NOBODY = 1;

  private final JavaMailSenderImpl sender;

  public TestPost(JavaMailSender sender) {
    super(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    this.sender = (JavaMailSenderImpl) sender;
    start();
    this.sender.setPort(getSmtp().getPort());
  }

  @Override
  protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers made) {
    managers = new Choosing();
    return super.createServices(setups, managers);
  }

  /** It takes no letters to that address. */
  public void refuse(String address) {
    ((Choosing) getManagers()).refused.add(address);
  }

  /** It does take them. */
  public void admit(String address) {
    ((Choosing) getManagers()).refused.remove(address);
  }

  /** What came to that address, as its reader sees it: subject and text. */
  public java.util.List<String> to(String address) {
    return Stream.of(getReceivedMessages())
        .filter(each -> goes(each, address))
        .map(TestPost::read)
        .toList();
  }

  public void close() {
    stop();
    sender.setPort(NOBODY);
  }

  private static boolean goes(MimeMessage each, String address) {
    try {
      return each.getRecipients(RecipientType.TO)[0].toString().equals(address);
    } catch (MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String read(MimeMessage each) {
    try {
      return each.getSubject() + "\n" + each.getContent();
    } catch (MessagingException | IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static final class Choosing extends Managers {

    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public SmtpManager getSmtpManager() {
      return new SmtpManager(getImapHostManager(), getUserManager()) {
        @Override
        public String checkRecipient(SmtpState state, MailAddress to) {
          return refused.contains(to.getEmail()) ? "550 5.1.1 no such user " + to.getEmail() : null;
        }
      };
    }
  }
}
