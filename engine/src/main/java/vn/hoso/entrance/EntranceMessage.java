package vn.hoso.entrance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hoso.entrance.DemoAccounts.DemoAccount;

/**
 * Tells whoever started HoSo how to get in. It goes to the standard output, not to the log: logs
 * are collected and kept, a setup token must not be.
 */
@Component
@ConditionalOnProperty(name = "hoso.entrance.message", matchIfMissing = true)
class EntranceMessage {

  private final FirstAdministrator firstAdministrator;
  private final ObjectProvider<DemoAccounts> demo;

  EntranceMessage(FirstAdministrator firstAdministrator, ObjectProvider<DemoAccounts> demo) {
    this.firstAdministrator = firstAdministrator;
    this.demo = demo;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    StringBuilder text = new StringBuilder(System.lineSeparator());
    DemoAccounts accounts = demo.getIfAvailable();
    if (accounts != null) {
      listAccounts(text, accounts.accounts());
    } else if (firstAdministrator.isNeeded()) {
      line(text, "Chưa có tài khoản nào. Mở trang /thiet-lap và nhập mã thiết lập (dùng một lần):");
      line(text, "  " + firstAdministrator.issueToken());
    }
    if (!text.toString().isBlank()) {
      // The terminal's own charset may know no Vietnamese; every terminal of today reads UTF-8.
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
          .println(text);
    }
  }

  private static void listAccounts(StringBuilder text, List<DemoAccount> accounts) {
    line(text, "Tài khoản trình diễn (tên đăng nhập / mật khẩu):");
    accounts.forEach(
        account ->
            line(
                text,
                "  %-18s %s  %s"
                    .formatted(account.username(), account.password(), account.position())));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append(System.lineSeparator());
  }
}
