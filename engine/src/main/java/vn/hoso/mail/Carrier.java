package vn.hoso.mail;

import jakarta.mail.internet.MimeMessage;

/** Who takes a letter out of the house. */
interface Carrier {

  MailWay way();

  /**
   * @throws org.springframework.mail.MailException where it was not taken
   */
  void carry(MimeMessage letter);
}
