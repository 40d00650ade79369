package vn.hoso;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small real PDF files, each one different from every other. */
public final class TestPdf {

  private TestPdf() {}

  public static byte[] onePage() {
    return of(new PDPage());
  }

  public static byte[] of(PDPage... pages) {
    return titled(UUID.randomUUID().toString(), pages);
  }

  /** A page whose file carries that title. */
  public static byte[] titled(String title) {
    return titled(title, new PDPage());
  }

  private static byte[] titled(String title, PDPage... pages) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (PDPage page : pages) {
        pdf.addPage(page);
      }
      pdf.getDocumentInformation().setTitle(title);
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
