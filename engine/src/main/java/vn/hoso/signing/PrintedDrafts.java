package vn.hoso.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoso.file.PaperFiles;
import vn.hoso.paper.OfficialPapers;

/**
 * Drafts made readable, kept by the content they were printed from and the layout they were printed
 * in: a decision with a list of thousands takes a minute to print, and is opened again and again.
 * An edited draft has another content, so that nothing old is shown.
 */
@Component
class PrintedDrafts {

  private final PaperFiles files;
  private final OfficialPapers printer;
  private final JdbcClient jdbc;

  PrintedDrafts(PaperFiles files, OfficialPapers printer, JdbcClient jdbc) {
    this.files = files;
    this.printer = printer;
    this.jdbc = jdbc;
  }

  /**
   * @param word digest of the Word file
   * @param print makes the PDF where it was not made before
   */
  byte[] of(String word, Supplier<byte[]> print) {
    return kept(word).orElseGet(() -> made(word, print.get()));
  }

  private Optional<byte[]> kept(String word) {
    return jdbc.sql(
            "select pdf_sha256 from hoso.printed_draft where word_sha256 = ? and layout = ?")
        .params(word, printer.draftLayout())
        .query(String.class)
        .optional()
        .flatMap(files::whole)
        .map(
            file -> {
              try {
                return file.getContentAsByteArray();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
  }

  /** What is too large to be kept is printed anew each time. */
  private byte[] made(String word, byte[] pdf) {
    files
        .keepPrinted(pdf)
        .ifPresent(
            sha256 ->
                jdbc.sql(
                        """
                        insert into hoso.printed_draft (word_sha256, layout, pdf_sha256) values (?, ?, ?)
                        on conflict (word_sha256, layout) do update set pdf_sha256 = excluded.pdf_sha256
                        """)
                    .params(word, printer.draftLayout(), sha256)
                    .update());
    return pdf;
  }
}
