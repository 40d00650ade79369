package vn.hoso.signin;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.hoso.signin.DemoAccounts.DemoAccount;

/**
 * Tells whoever started HoSo where it is and how to get in. It goes to the standard output, not to
 * the log: logs are collected and kept, a setup token must not be.
 */
@Component
class StartMessage {

  private final FirstAdministrator firstAdministrator;
  private final ObjectProvider<DemoAccounts> demo;
  private final Environment environment;

  StartMessage(
      FirstAdministrator firstAdministrator,
      ObjectProvider<DemoAccounts> demo,
      Environment environment) {
    this.firstAdministrator = firstAdministrator;
    this.demo = demo;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    StringBuilder text = new StringBuilder(System.lineSeparator());
    line(text, "HoSo: " + address());
    DemoAccounts accounts = demo.getIfAvailable();
    if (accounts != null) {
      listAccounts(text, accounts.accounts());
    } else if (firstAdministrator.isNeeded()) {
      line(text, "Chưa có tài khoản nào. Mở " + address() + "/setup và nhập mã thiết lập (dùng một lần):");
      line(text, "  " + firstAdministrator.issueToken());
    }
    System.out.println(text);
  }

  private String address() {
    return "http://localhost:" + environment.getProperty("local.server.port", "8080");
  }

  private static void listAccounts(StringBuilder text, List<DemoAccount> accounts) {
    line(text, "Tài khoản trình diễn (tên đăng nhập / mật khẩu):");
    accounts.forEach(
        account ->
            line(
                text,
                "  %-18s %s  %s"
                    .formatted(account.username(), account.password(), account.description())));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
