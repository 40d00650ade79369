package vn.hoso.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.Splitter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.Resource;

/** A PDF out of which pages are taken. */
final class ScanFile implements AutoCloseable {

  /** One for all, and no clock: the same pages of the same scan are then the same file. */
  private static final long NO_TIME = 0;

  private final PDDocument pdf;

  private ScanFile(PDDocument pdf) {
    this.pdf = pdf;
  }

  /**
   * @throws DocumentProblem DOCUMENT-025 where it is damaged or asks for a password
   */
  static ScanFile open(Resource file) {
    PDDocument pdf;
    try {
      pdf = Loader.loadPDF(file.getFile());
    } catch (IOException | RuntimeException unreadable) {
      throw DocumentProblem.cannotCut();
    }
    if (pdf.getNumberOfPages() == 0) {
      IOUtils.closeQuietly(pdf);
      throw DocumentProblem.cannotCut();
    }
    // Without a password to read by there is one that forbids changes: the original keeps it.
    pdf.setAllSecurityToBeRemoved(true);
    return new ScanFile(pdf);
  }

  /** Of a PDF that HoSo has made itself. */
  static int pagesOf(byte[] made) {
    try (PDDocument pdf = Loader.loadPDF(made)) {
      return pdf.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was signed before files were opened on arrival may be unreadable: empty then, and it is
   * issued uncounted.
   */
  static Optional<Integer> counted(Resource file) {
    try (ScanFile pdf = open(file)) {
      return Optional.of(pdf.pages());
    } catch (DocumentProblem unreadable) {
      return Optional.empty();
    }
  }

  int pages() {
    return pdf.getNumberOfPages();
  }

  /** These pages as a PDF of its own, without anything of the others. */
  InputStream pages(PageRange range) throws IOException {
    var splitter = new Splitter();
    splitter.setStartPage(range.first());
    splitter.setEndPage(range.last());
    splitter.setSplitAtPage(range.pages());
    var out = new ByteArrayOutputStream();
    try (PDDocument paper = splitter.split(pdf).get(0)) {
      paper.setDocumentId(NO_TIME);
      paper.save(out);
    } catch (RuntimeException damaged) {
      throw DocumentProblem.cannotCut();
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  @Override
  public void close() {
    IOUtils.closeQuietly(pdf);
  }
}
