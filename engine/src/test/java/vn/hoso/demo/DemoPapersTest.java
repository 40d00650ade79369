package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.hoso.file.Sniffer;
import vn.hoso.file.TestFiles;

class DemoPapersTest {

  @TempDir Path home;

  /** With everything a library puts into a PDF that is to be read aloud. */
  @Test
  void a_paper_that_is_printed_for_readers_aloud_is_taken_as_one_that_is_sent() {
    byte[] pdf = new DemoPapers().paper("1-KNĐ", "Đơn xin vào Đảng");
    var papers = TestFiles.papersIn(home, DataSize.ofMegabytes(5), new Sniffer());
    var kept = papers.keep(UUID.randomUUID(), "a.pdf", new ByteArrayInputStream(pdf), pdf.length);
    assertThat(kept.size()).isEqualTo(pdf.length);
  }
}
