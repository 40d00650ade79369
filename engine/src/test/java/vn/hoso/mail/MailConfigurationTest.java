package vn.hoso.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** How letters leave, by what is configured. */
class MailConfigurationTest {

  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(MailConfiguration.class);

  @Test
  void without_a_host_no_mail_is_sent() {
    context.run(started -> assertThat(way(started)).isEqualTo(MailWay.NONE));
  }

  @Test
  void with_a_host_it_is_sent_there_and_a_folder_goes_before_it() {
    var server =
        context.withPropertyValues(
            "spring.mail.host=mail.example", "hoso.mail.from=hoso@donggiang.example");
    server.run(started -> assertThat(way(started)).isEqualTo(MailWay.SMTP));
    server
        .withPropertyValues("hoso.mail.folder=target/letters")
        .run(started -> assertThat(way(started)).isEqualTo(MailWay.FOLDER));
  }

  @Test
  void with_a_host_and_no_sender_it_does_not_start_and_says_what_is_missing() {
    context
        .withPropertyValues("spring.mail.host=mail.example")
        .run(
            failed ->
                assertThat(failed.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("hoso.mail.from"));
  }

  private static MailWay way(org.springframework.context.ApplicationContext started) {
    return started.getBean(Carrier.class).way();
  }
}
