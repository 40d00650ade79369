package vn.hoso.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoso.file.FileStore;

/** What administrators see of the files, and an official of one that is gone. */
class FileCheckScreenTest {

  @Test
  void a_missing_file_is_shown_to_administrators_without_a_code_that_is_not_theirs()
      throws IOException {
    String sha256 =
        DemoProduct.bean(JdbcClient.class)
            .sql("select max(sha256) from hoso.document")
            .query(String.class)
            .single();
    Path file = DemoProduct.bean(FileStore.class).asItLies(sha256).getFile().toPath();
    byte[] whole = Files.readAllBytes(file);
    try (Desk admin = Desk.at("quantri", "/quan-tri/kiem-tra")) {
      admin.press("Kiểm tra kho tệp ngay");
      admin.page.getByText("còn nguyên vẹn. Kiểm tra xong").last().waitFor();
      Files.delete(file);
      admin.press("Kiểm tra kho tệp ngay");
      admin.page.getByText("có 1 tệp bị mất").waitFor();
      admin.page.getByText("đồng chí không được xem").first().waitFor();
      admin.screenshot("93-kho-tep");
      assertThat(admin.faults()).isEmpty();
    } finally {
      Files.write(file, whole);
    }
  }
}
