package vn.hoso.mail;

import org.springframework.stereotype.Component;

/** The round of letters, for tests of other modules. */
@Component
public class MailRounds {

  private final Postman postman;

  MailRounds(Postman postman) {
    this.postman = postman;
  }

  public void send() {
    postman.round();
  }
}
